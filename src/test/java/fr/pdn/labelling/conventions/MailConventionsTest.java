package fr.pdn.labelling.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.mail.MailTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files, catalogue and models name the same mails. */
class MailConventionsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/mail");
    private static final Path MODELS = Path.of("processes");

    private static final Pattern MAIL_OF_A_SEND_TASK =
            Pattern.compile("<camunda:property\\s+name=\"mail\"\\s+value=\"([^\"]*)\"");

    private static final Pattern EXPRESSION = Pattern.compile("\\[\\(.*?\\)]");

    /** What no model sends: before the procedure, or asked for by a person. */
    private static final Set<String> SENT_BY_SERVICES = Set.of(
            "sign-in-link",
            "draft-saved",
            "entry-to-confirm",
            "entry-reminder",
            "entry-abandoned",
            "signature-code",
            "signatory-named",
            "signatory-unreachable",
            "draft-reminder",
            "campaign-opened",
            "team-invitation",
            "access-requested",
            "access-decided",
            "closing-extended",
            "draft-deletion-notice",
            "acknowledgement",
            "data-use-information",
            "question-asked",
            "training-rescheduled",
            "label-provisional",
            "meeting-invitation",
            "meeting-moved",
            "meeting-cancelled",
            "meeting-reminder",
            "mail-registered",
            "form-missing");

    private static final Set<String> CATALOGUE =
            Arrays.stream(MailTemplate.values()).map(MailTemplate::fileName).collect(Collectors.toUnmodifiableSet());

    @Test
    void every_mail_has_its_text_and_its_html_and_there_is_no_other_file() throws IOException {
        assertThat(CATALOGUE).isNotEmpty();
        assertThat(names(TEMPLATES, ".txt")).isEqualTo(new TreeSet<>(CATALOGUE));
        assertThat(names(TEMPLATES, ".html")).isEqualTo(new TreeSet<>(CATALOGUE));
    }

    @Test
    void every_code_is_used_once() {
        assertThat(MailTemplate.values()).extracting(MailTemplate::code).doesNotHaveDuplicates();
    }

    @Test
    void a_text_begins_with_its_subject_and_a_blank_line() throws IOException {
        for (var name : CATALOGUE) {
            var lines = Files.readAllLines(TEMPLATES.resolve(name + ".txt"));
            assertThat(lines.get(0)).as(name).matches("\\p{Lu}.*\\S");
            assertThat(lines.get(1)).as(name).isEmpty();
        }
    }

    @Test
    void a_subject_is_written_with_typographic_apostrophes() throws IOException {
        for (var name : CATALOGUE) {
            var subject = Files.readAllLines(TEMPLATES.resolve(name + ".txt")).get(0);
            assertThat(EXPRESSION.matcher(subject).replaceAll("")).as(name).doesNotContain("'");
        }
    }

    /** « Avant le 13 » and « le 13 au plus tard » are not the same day. */
    @Test
    void a_day_to_act_by_is_worded_everywhere_so_that_it_still_counts() throws IOException {
        for (var name : CATALOGUE) {
            var text = Files.readString(TEMPLATES.resolve(name + ".txt"));
            assertThat(text)
                    .as(name)
                    .doesNotContain("avant le [(${dueOn})]", "au plus tard le [(${dueOn})]", "Date limite");
        }
    }

    @Test
    void models_name_mails_of_the_catalogue() throws IOException {

        assertThat(namedInModels()).isSubsetOf(CATALOGUE);
    }

    @Test
    void models_and_services_send_every_mail_of_the_catalogue() throws IOException {
        var sent = new TreeSet<>(namedInModels());
        assertThat(sent).isNotEmpty();

        sent.addAll(SENT_BY_SERVICES);

        assertThat(sent).isEqualTo(new TreeSet<>(CATALOGUE));
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> namedInModels() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            List<Path> models =
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            var named = new TreeSet<String>();
            for (var model : models) {
                MAIL_OF_A_SEND_TASK
                        .matcher(Files.readString(model))
                        .results()
                        .forEach(mail -> named.add(mail.group(1)));
            }
            return named;
        }
    }
}
