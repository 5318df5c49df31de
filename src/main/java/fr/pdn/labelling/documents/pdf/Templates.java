package fr.pdn.labelling.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/**
 * The texts of the documents. Those of a Caf's own folder stand in for ours of the same name, one by one, without a developer
 * and without a restart.
 */
public final class Templates {
    static final String SHIPPED = "documents/";
    private static final int VERSION = 12;

    private final Path own;
    private final TemplateEngine engine;

    /** @param own folder of a Caf's own templates, or null */
    public Templates(Path own) {
        this.own = own;
        this.engine = engine(own);
    }

    /** The page, and the style as {@code style.css} says it. */
    String page(Sheet sheet, String sealedBy) {
        var model = new HashMap<>(sheet.shown());
        model.put("document", sheet);
        model.put("sealedBy", sealedBy);
        model.put("style", text("style.css"));
        model.put("fr", new French());
        model.put("code", new ScanCode());
        return engine.process(sheet.template(), new Context(Locale.FRENCH, model));
    }

    /** Changes with the text of a document or with what all documents share. */
    String version(String template) {
        var all = Stream.of(template + ".html", "shared/layout.html", "shared/parts.html", "style.css")
                .map(this::text)
                .collect(Collectors.joining("\0"));
        return Sheet.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION);
    }

    private String text(String file) {
        try {
            return resource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resource resource(String file) {
        var theirs = own == null ? null : new FileSystemResource(own.resolve(file));
        return theirs != null && theirs.exists() ? theirs : new ClassPathResource(SHIPPED + file);
    }

    private static TemplateEngine engine(Path own) {
        var engine = new SpringTemplateEngine();
        var shipped = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        shipped.setOrder(2);
        if (own == null) {
            engine.setTemplateResolvers(Set.of(in(SHIPPED, shipped)));
        } else {
            var theirs = new FileTemplateResolver();
            theirs.setOrder(1);
            theirs.setCheckExistence(true);
            theirs.setCacheable(false);
            engine.setTemplateResolvers(Set.of(in(own + "/", theirs), in(SHIPPED, shipped)));
        }
        return engine;
    }

    private static AbstractConfigurableTemplateResolver in(
            String folder, AbstractConfigurableTemplateResolver resolver) {
        resolver.setPrefix(folder);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
