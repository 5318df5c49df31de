package fr.pdn.labelling.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.configuration.DemonstrationAccounts;
import fr.pdn.labelling.mail.MailTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The README cannot lie: what it lists is held against the models and the code. */
class ReadmeTest {
    private final String readme = read(Path.of("README.md"));

    @Test
    void it_lists_every_process_with_its_ends_and_no_other() {
        var expected = new ArrayList<String>();
        for (var model : models()) {
            var ends = model.getModelElementsByType(EndEvent.class).stream()
                    .map(end -> "`" + end.getId() + "`")
                    .collect(Collectors.joining(", "));
            expected.add("| `%s` | %s | %s |"
                    .formatted(process(model).getId(), process(model).getName(), ends));
        }
        assertThat(rows("Processes")).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void it_lists_every_step_people_meet_with_its_process_and_no_other() {
        assertThat(rows("Steps people meet").stream().map(row -> cells(row, 3)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(each(
                        UserTask.class, task -> "`%s` | `%s` | %s".formatted(task.getId(), process(task), name(task))));
    }

    @Test
    void it_lists_every_timer_with_its_process_and_expression_and_no_other() {
        var timers = each(
                CatchEvent.class,
                event -> event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(timer -> "| `%s` | `%s` | %s | `%s` |"
                                .formatted(
                                        event.getId(),
                                        process(event),
                                        name(event),
                                        timer.getTextContent().strip()))
                        .findFirst()
                        .orElse(""));
        assertThat(rows("Timers"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        timers.stream().filter(row -> !row.isEmpty()).toList());
    }

    @Test
    void it_lists_every_mail_with_its_code_and_the_processes_that_name_it_and_no_other() {
        var listed = rows("Mails").stream()
                .map(row -> cells(row, 3).replace("the application, ", "").replace("the application", ""));
        assertThat(listed)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MailTemplate.values())
                        .map(mail -> "`%s` | %s | %s".formatted(mail.fileName(), mail.code(), processesThatName(mail)))
                        .toList());
    }

    private static String processesThatName(MailTemplate mail) {
        return each(
                        CamundaProperty.class,
                        property -> property.getCamundaName().equals("mail")
                                        && property.getCamundaValue().equals(mail.fileName())
                                ? "`" + process(property) + "`"
                                : "")
                .stream()
                .filter(process -> !process.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void it_lists_every_time_limit_with_its_default() {
        var settings = Arrays.stream(DeadlineSettings.class.getDeclaredConstructors()[0].getParameters())
                .map(setting -> "| `pdn.deadlines.%s` | %s |"
                        .formatted(
                                kebab(setting.getName()),
                                setting.getAnnotation(DefaultValue.class).value()[0]))
                .toList();
        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(readme).contains(setting));
    }

    @Test
    void it_lists_every_demonstration_account() {
        assertThat(DemonstrationAccounts.ALL)
                .isNotEmpty()
                .allSatisfy(account -> assertThat(readme).contains("`" + account.login() + "`"));
    }

    @Test
    void its_test_command_is_the_one_that_ci_runs() {
        var command = "./mvnw -B verify";
        assertThat(readme).contains("\n" + command + "\n").contains("\n./mvnw spring-boot:run\n");
        assertThat(read(Path.of(".ci/run"))).contains("\n" + command + "\n");
    }

    @Test
    void its_pictures_are_drawn_from_the_models_as_they_are() throws IOException {
        var drawnFrom = Files.readAllLines(Path.of("docs/diagrams/drawn-from.sha256"));
        var now = new ArrayList<String>();
        for (var file : files()) {
            var drawn = Files.readString(file).replaceAll("(?s)<bpmn:documentation>.*?</bpmn:documentation>", "");
            now.add(sha256(drawn.getBytes(StandardCharsets.UTF_8)) + "  " + file.getFileName());
            assertThat(Path.of("docs/diagrams", file.getFileName().toString().replace(".bpmn", ".png")))
                    .exists();
        }
        assertThat(drawnFrom).isNotEmpty().containsExactlyInAnyOrderElementsOf(now);
    }

    @Test
    void its_links_lead_to_files_that_exist() {
        var links = Pattern.compile("\\]\\((?!http)([^)]+)\\)")
                .matcher(readme)
                .results()
                .map(link -> Path.of(link.group(1)))
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(file -> assertThat(file).exists());
    }

    private List<String> rows(String section) {
        var text = readme.substring(readme.indexOf("\n## " + section + "\n"));
        var end = text.indexOf("\n## ", 4);
        return Pattern.compile("^\\| `.*\\|$", Pattern.MULTILINE)
                .matcher(end < 0 ? text : text.substring(0, end))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String cells(String row, int number) {
        return Arrays.stream(row.substring(2).split(" \\| | \\|$", -1))
                .limit(number)
                .collect(Collectors.joining(" | "));
    }

    private static <T extends ModelElementInstance> List<String> each(Class<T> type, Function<T, String> row) {
        return models().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .map(row)
                .toList();
    }

    private static String process(ModelElementInstance element) {
        return process((BpmnModelInstance) element.getModelInstance()).getId();
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static String name(FlowElement element) {
        return element.getName();
    }

    private static List<BpmnModelInstance> models() {
        return files().stream()
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
