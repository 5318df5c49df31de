package fr.pdn.labelling.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Templates of {@code mail/} made into mails. Apart from the engine of the web pages: these know no request. */
@Component
class MailRenderer {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n\\s*\\n");
    private static final Pattern INDENTATION = Pattern.compile("\\n\\s+");

    private final TemplateEngine engine = engine();
    private final ContactSettings contacts;

    MailRenderer(ContactSettings contacts) {
        this.contacts = contacts;
    }

    /** @throws IllegalArgumentException when the model lacks what the template needs */
    RenderedMail render(MailTemplate template, Map<String, Object> given) {
        Map<String, Object> model = new HashMap<>(MailModel.of(given));
        template.requireAllOf(model.keySet());
        model.put("contacts", MailModel.of(Map.of("contacts", contacts)).get("contacts"));
        String[] subjectAndText =
                process(template.fileName() + ".txt", model).strip().split("\\n", 2);
        model.put("heading", PlainText.line(subjectAndText[0]));
        var subject = PlainText.line(contacts.subjectPrefix() + " " + model.get("heading"));
        return new RenderedMail(
                subject, spaced(subjectAndText[1]), compact(process(template.fileName() + ".html", model)));
    }

    private String process(String file, Map<String, Object> model) {
        return engine.process(file, new Context(Locale.FRENCH, model));
    }

    /** Parts left out leave blank lines behind. */
    private static String spaced(String text) {
        return BLANK_LINES.matcher(text.strip()).replaceAll("\n\n") + "\n";
    }

    static String compact(String html) {
        return INDENTATION.matcher(html.strip()).replaceAll("\n");
    }

    private static TemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(
                Set.of(resolver("*.txt", TemplateMode.TEXT), resolver("*.html", TemplateMode.HTML)));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver(MailRenderer.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
