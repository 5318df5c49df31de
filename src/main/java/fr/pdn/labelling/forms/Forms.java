package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of {@code forms/*.form}, read once. One that cannot be shown or checked in full stops the start. */
@Component
public class Forms {
    private final Map<String, Form> forms = new TreeMap<>();

    @Autowired
    Forms(ObjectProvider<Format> formats) {
        this(formats.stream());
    }

    private Forms(Stream<Format> formats) {
        var reader = new FormReader(formats.collect(toMap(Format::name, Function.identity())));
        var json = new ObjectMapper();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                try (var content = file.getInputStream()) {
                    var form = reader.read(json.readTree(content));
                    forms.put(form.id(), form);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For tests that need no application context. */
    public static Forms with(Collection<? extends Format> formats) {
        return new Forms(formats.stream().map(Function.identity()));
    }

    public Form named(String id) {
        return Optional.ofNullable(forms.get(id)).orElseThrow(() -> new IllegalArgumentException("No form " + id));
    }

    public Collection<Form> all() {
        return List.copyOf(forms.values());
    }

    /** A form, then the questions that each row of a list in another asks, once. */
    public Form followedByRow(String id, String other, String list) {
        var components = new ArrayList<>(named(id).components());
        named(other)
                .everything()
                .filter(fr.pdn.labelling.forms.Component.Rows.class::isInstance)
                .map(fr.pdn.labelling.forms.Component.Rows.class::cast)
                .filter(rows -> rows.key().equals(list))
                .flatMap(rows -> rows.components().stream())
                .filter(Forms::asked)
                .forEach(components::add);
        return new Form(id, named(id).title(), components);
    }

    private static boolean asked(fr.pdn.labelling.forms.Component component) {
        return !(component instanceof fr.pdn.labelling.forms.Component.Field field
                && field.question().is("technical"));
    }

    /** Several forms as one, in this order: the sections of a candidature, checked together. */
    public Form joined(String id, String title, String... parts) {
        var components = new ArrayList<fr.pdn.labelling.forms.Component>();
        Stream.of(parts).map(this::named).map(Form::components).forEach(components::addAll);
        return new Form(id, title, components);
    }
}
