package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** A form as its {@code .form} file describes it: what it asks, and whether answers are right. */
public final class Form {
    private final String id;
    private final String title;
    private final List<Component> components;
    private final Shape shape;

    Form(String id, String title, List<Component> components) {
        this.id = id;
        this.title = title;
        this.components = List.copyOf(components);
        this.shape = Shape.of(components);
    }

    public String id() {
        return id;
    }

    /** In French, as a heading. */
    public String title() {
        return title;
    }

    /** Dotted, rows with brackets: {@code structure.siret}, {@code professionals[].email}. */
    public Set<String> keys() {
        return shape.keys();
    }

    /** The outermost keys: the variables of a task, the parts of a candidature. */
    public Set<String> firstKeys() {
        return shape.firstKeys();
    }

    /**
     * What must be corrected before the answers can be taken.
     *
     * @param answers nested as in JSON; null, blank and absent are the same
     * @param context what conditions and options may name beyond the answers
     */
    public List<AnswerError> validate(Map<String, Object> answers, Map<String, Object> context) {
        return Validation.of(components, shape, Scope.of(answers, context), false);
    }

    /** As {@link #validate}, but nothing is required yet. */
    public List<AnswerError> validateDraft(Map<String, Object> answers, Map<String, Object> context) {
        return Validation.of(components, shape, Scope.of(answers, context), true);
    }

    /** The answers as they are kept: tidied, without what is empty, unknown, or hidden by the other answers. */
    public Map<String, Object> cleaned(Map<String, Object> answers, Map<String, Object> context) {
        return Cleaning.of(components, Scope.of(answers, context));
    }

    /** The answers a browser posted, rows added or removed as asked. What cannot be read stays as written, and is not valid. */
    public Map<String, Object> parse(MultiValueMap<String, String> post) {
        return new PostReader(post).read(components);
    }

    /** Present when a button « Ajouter » or « Retirer » was pressed: show the page again, with this as {@code focus}. */
    public Optional<String> rearranged(MultiValueMap<String, String> post) {
        return new PostReader(post).rearranged(components);
    }

    /** The answers as people read them, for a page or a document. */
    public List<WordedAnswer> inWords(Map<String, Object> answers, Map<String, Object> context) {
        return Wording.of(this, Scope.of(answers, context));
    }

    /** Whether a field, a list or a row of this form stands at that pointer. */
    boolean asks(String pointer) {
        var key =
                pointer.replaceFirst("^/", "").replaceAll("/\\d+(?=/|$)", "[]").replace('/', '.');
        var rows = key.endsWith("[]") ? key + "." : key + "[].";
        return keys().stream().anyMatch(known -> known.equals(key) || known.startsWith(rows));
    }

    List<Component> components() {
        return components;
    }
}
