package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Long texts in which a parent or a child could be recognised: to look at again, not mistakes. */
    public List<AnswerError> cautions(Map<String, Object> answers, Map<String, Object> context) {
        return LongText.in(components, Scope.of(answers, context)).stream()
                .flatMap(text -> text.trace().stream())
                .toList();
    }

    /** The answers as they are kept: tidied, without what is empty, unknown, or hidden by the other answers. */
    public Map<String, Object> cleaned(Map<String, Object> answers, Map<String, Object> context) {
        return Cleaning.of(components, Scope.of(answers, context));
    }

    /** The answers a browser posted, rows added or removed as asked. What cannot be read stays as written, and is not valid. */
    public Map<String, Object> parse(MultiValueMap<String, String> post) {
        return new PostReader(post).read(components);
    }

    /** As {@link #parse}, each row where it stands on the page, blank ones too. */
    public Map<String, Object> asOnPage(MultiValueMap<String, String> post) {
        return new PostReader(post, true).read(components);
    }

    /** Present when a button « Ajouter » or « Retirer » was pressed: show the page again, with this as {@code focus}. */
    public Optional<String> rearranged(MultiValueMap<String, String> post) {
        return new PostReader(post).rearranged(components);
    }

    /** What it asks, in order, with the words of its page. */
    public List<AskedQuestion> questions() {
        return new Questions().in(components, "", "", 1);
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

    /** The components and those within them. */
    Stream<Component> everything() {
        return within(components);
    }

    private static Stream<Component> within(List<Component> components) {
        return components.stream().flatMap(component -> Stream.concat(Stream.of(component), within(inner(component))));
    }

    private static List<Component> inner(Component component) {
        return component instanceof Component.Group group
                ? group.components()
                : component instanceof Component.Rows rows ? rows.components() : List.of();
    }

    /** Whether it is on the page: a field that an answer of this very form would show is there, out of sight. */
    boolean shows(Component component, Scope scope) {
        return component.visible(scope)
                || component instanceof Component.Field field
                        && keys().stream().anyMatch(key -> field.hidden().looksAt(key));
    }
}
