package fr.pdn.labelling.conventions;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.AllForms;
import fr.pdn.labelling.forms.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormConventionsTest {
    /** Seen to work in the form-js of Tasklist 7.24; a filepicker kills the form, a dynamiclist its button. */
    private static final Set<String> TASKLIST_SAFE = Set.of(
            "text", "group", "textfield", "textarea", "number", "select", "radio", "checklist", "checkbox", "datetime");

    /** Asked on pages of the portal, where no task waits. */
    private static final Set<String> ON_PAGES = Set.of(
            "change-contact",
            "replace-professional",
            "announce-absence",
            "report-breach",
            "declare-departure",
            "declare-own-departure",
            "present-successor",
            "present-addition",
            "declare-merger",
            "end-convention",
            "keep-convention",
            "enter-convention-end",
            "enter-convention-kept",
            "declare-employment");

    private static final Pattern USER_TASK = Pattern.compile("<(?:bpmn:)?userTask\\s[^>]*>");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'(\\w+)'\\s*}");
    private static final Map<String, JsonNode> FORMS = new TreeMap<>();
    private static String models = "";

    @BeforeAll
    static void read() throws IOException {
        for (var file : files("forms", ".form")) {
            var name = file.getFileName().toString();
            FORMS.put(name.substring(0, name.indexOf('.')), new ObjectMapper().readTree(Files.readString(file)));
        }
        for (var file : files("processes", ".bpmn")) {
            models += Files.readString(file);
        }
        assertThat(FORMS).hasSizeGreaterThan(30);
        assertThat(models).isNotEmpty();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static Stream<String> forms() throws IOException {
        return files("forms", ".form").stream()
                .map(f -> f.getFileName().toString().replace(".form", ""));
    }

    static Stream<String> taskForms() throws IOException {
        return forms().filter(id -> !id.startsWith("candidature-"));
    }

    @Test
    void every_form_loads_with_all_that_it_asks_for() {
        assertThat(AllForms.FORMS.all()).extracting(Form::id).containsExactlyElementsOf(FORMS.keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_named_after_its_file_and_made_for_the_engine(String id) {
        var form = FORMS.get(id);
        assertThat(form.path("id").asText()).isEqualTo(id);
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_component_has_a_name_somebody_gave_it(String id) {
        var ids = components(id).map(c -> c.path("id").asText()).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void a_task_form_uses_only_what_tasklist_can_show(String id) {
        assertThat(components(id).map(c -> c.path("type").asText())).isSubsetOf(TASKLIST_SAFE);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_people_read_is_french_and_well_set(String id) {
        var texts = texts(FORMS.get(id)).toList();
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContainPattern("[ ][:;!?»]|«[ ]|'|\\b(the|and|please|your|file|choose)\\b"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_has_a_label_and_says_its_limits(String id) {
        components(id).filter(c -> c.has("key") || c.has("path")).forEach(component -> {
            assertThat(component
                            .path("label")
                            .asText(component.path("dateLabel").asText()))
                    .isNotBlank();
            var help = component.path("description").asText();
            var validate = component.path("validate");
            if (List.of("textarea", "number").contains(component.path("type").asText())) {
                Stream.of("min", "max", "maxLength")
                        .filter(validate::has)
                        .forEach(limit -> assertThat(help).contains(french(validate.path(limit))));
            }
        });
    }

    private static String french(JsonNode number) {
        return NumberFormat.getInstance(Locale.FRANCE).format(number.numberValue());
    }

    @ParameterizedTest
    @MethodSource("taskForms")
    void an_outcome_is_the_first_question_and_its_values_are_outcomes(String id) {
        var questions = components(id).filter(c -> c.has("key")).toList();
        var outcomes = questions.stream().filter(FormConventionsTest::isOutcome).toList();
        assertThat(outcomes).hasSizeLessThanOrEqualTo(1);
        outcomes.forEach(outcome -> {
            assertThat(questions.get(0)).isSameAs(outcome);
            assertThat(outcome.path("validate").path("required").asBoolean()).isTrue();
            assertThat(values(outcome)).hasSizeGreaterThanOrEqualTo(2).allMatch(v -> v.matches("[A-Z_]+"));
        });
    }

    @Test
    void every_user_task_has_its_form_and_every_form_its_task() {
        var formOfTask = USER_TASK
                .matcher(models)
                .results()
                .collect(toMap(
                        t -> attribute(t.group(), "id"), t -> attribute(t.group(), "camunda:formRef"), (a, b) -> a));
        assertThat(formOfTask)
                .isNotEmpty()
                .allSatisfy((task, form) -> assertThat(form).isEqualTo(kebab(task)));
        assertThat(new TreeSet<>(formOfTask.values()))
                .isEqualTo(FORMS.keySet().stream()
                        .filter(id -> !id.startsWith("candidature-") && !ON_PAGES.contains(id))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void a_form_has_the_title_of_its_task() {
        USER_TASK
                .matcher(models)
                .results()
                .map(MatchResult::group)
                .forEach(task -> assertThat(FORMS.get(kebab(attribute(task, "id")))
                                .path("title")
                                .asText())
                        .isEqualTo(attribute(task, "name")));
    }

    @Test
    void an_agent_reads_the_brief_and_can_open_the_dossier() {
        USER_TASK.matcher(models).results().map(MatchResult::group).forEach(task -> {
            var outsider = attribute(task, "camunda:assignee").contains("outsiders");
            var texts = components(kebab(attribute(task, "id")))
                    .map(c -> c.path("text").asText())
                    .toList();
            if (outsider) {
                assertThat(texts).doesNotContain("{{brief}}").first().asString().isNotBlank();
            } else {
                assertThat(texts).startsWith("{{brief}}");
            }
        });
    }

    @Test
    void what_a_gateway_asks_is_what_the_form_offers() {
        var literals = new TreeMap<String, Set<String>>();
        CONDITION
                .matcher(models)
                .results()
                .forEach(c -> literals.computeIfAbsent(c.group(1), v -> new TreeSet<>())
                        .add(c.group(2)));
        var compared = new ArrayList<String>();
        FORMS.keySet().stream()
                .flatMap(FormConventionsTest::components)
                .filter(c -> isOutcome(c))
                .forEach(outcome -> {
                    var variable = outcome.path("key").asText();
                    if (literals.containsKey(variable)) {
                        assertThat(values(outcome)).as(variable).isEqualTo(literals.get(variable));
                        compared.add(variable);
                    }
                });
        assertThat(compared).hasSizeGreaterThan(10);
    }

    private static boolean isOutcome(JsonNode component) {
        return component.path("type").asText().equals("radio")
                && component.path("values").path(0).path("value").asText().matches("[A-Z_]{4,}")
                && !component.path("key").asText().contains(".");
    }

    private static Set<String> values(JsonNode choice) {
        return choice.path("values")
                .valueStream()
                .map(v -> v.path("value").asText())
                .collect(toSet());
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<JsonNode> components(String form) {
        return within(FORMS.get(form));
    }

    private static Stream<JsonNode> within(JsonNode node) {
        return node.path("components").valueStream().flatMap(c -> Stream.concat(Stream.of(c), within(c)));
    }

    private static Stream<String> texts(JsonNode form) {
        var components = within(form)
                .flatMap(c -> Stream.of(
                                Stream.of("label", "dateLabel", "description", "text")
                                        .map(c::path),
                                Stream.of("name", "missing", "itemLabel", "addLabel")
                                        .map(c.path("properties")::path),
                                c.path("values").valueStream().map(v -> v.path("label")))
                        .flatMap(nodes -> nodes));
        return Stream.concat(Stream.of(form.path("title")), components)
                .filter(node -> !node.isMissingNode())
                .map(JsonNode::asText);
    }
}
