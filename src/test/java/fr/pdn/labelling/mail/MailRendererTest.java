package fr.pdn.labelling.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailRendererTest {

    private static final Pattern UNRESOLVED = Pattern.compile(
            "\\$\\{|\\[\\(|\\(\\]|\\[#|\\[/]|\\[\\[|]]|\\bth:|\\bnull\\b|java\\.|\\{[a-zA-Z]+}|@[0-9a-f]{6}");

    private final ContactSettings contacts = TestContacts.contacts();
    private final MailRenderer renderer = new MailRenderer(contacts);

    @ParameterizedTest
    @EnumSource
    void every_mail_says_all_it_is_given(MailTemplate template) {
        assertReadable(template, renderer.render(template, Samples.complete()));
    }

    /** The wording that people file and search their mailboxes by. */
    @ParameterizedTest
    @CsvFileSource(resources = "/mail/subjects.txt", delimiter = '|')
    void every_subject_is_worded_as_agreed(MailTemplate template, String subject) {
        assertThat(renderer.render(template, Samples.complete()).subject())
                .isEqualTo("[PdN Parentalité 17] " + subject);
    }

    @ParameterizedTest
    @EnumSource
    void every_mail_stands_with_the_least(MailTemplate template) {
        var mail = renderer.render(template, Samples.minimal(template));

        assertReadable(template, mail);
        assertThat(mail.text()).doesNotContain("\n\n\n").doesNotContain(" :\n\n");
    }

    private void assertReadable(MailTemplate template, RenderedMail mail) {
        assertThat(mail.subject()).startsWith("[PdN Parentalité 17] ").doesNotContain("\n");
        for (var body : new String[] {mail.text(), mail.html()}) {
            assertThat(body)
                    .doesNotContainPattern(UNRESOLVED)
                    .contains(Samples.LINK)
                    .contains("Ce que vous avez à faire")
                    .contains("Bonjour")
                    .contains(
                            contacts.coordination().name(),
                            contacts.coordination().email(),
                            contacts.coordination().phone())
                    .contains(
                            contacts.service().name(),
                            contacts.service().email(),
                            contacts.service().phone());
            if (template.required().contains("number")) {
                assertThat(body).contains(Samples.NUMBER);
            }
        }
        assertThat(mail.html()).contains("<html lang=\"fr\"", "<title>", "<h1>", "<main>");
    }

    @ParameterizedTest
    @EnumSource
    void every_mail_says_the_same_in_text_and_in_html(MailTemplate template) {
        var mail = renderer.render(template, Samples.complete());
        var shownInHtml =
                words(mail.html().replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]+>", " "));

        for (var line : mail.text().split("\n")) {
            assertThat(shownInHtml).contains(words(line.replaceFirst("^- ", "")).strip());
        }
    }

    private static String words(String text) {
        return text.replace("&#39;", "'").replace("&amp;", "&").replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CANDIDATURE_INADMISSIBLE",
                "CANDIDATURE_LAPSED",
                "CANDIDATURE_ACCEPTED",
                "CANDIDATURE_REFUSED",
                "RENOUNCEMENT_RECORDED"
            })
    void a_decision_carries_its_reason_the_appeals_and_the_mention_of_automatic_checks(MailTemplate template) {
        var mail = renderer.render(template, Samples.complete());

        for (var body : new String[] {mail.text(), mail.html()}) {
            assertThat(body)
                    .contains("Le budget ne dit rien de l’évaluation.")
                    .contains(contacts.appeals())
                    .contains("Contrôles automatiques", "L.\u00a0311-3-1", "Cada");
        }
    }

    /** CRPA L. 212-1: first name, name and capacity of its author; R. 421-5 of the code of administrative justice: the appeals. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "CANDIDATURE_ACCEPTED",
                "CANDIDATURE_REFUSED",
                "CANDIDATURE_INADMISSIBLE",
                "CANDIDATURE_LAPSED",
                "RENOUNCEMENT_RECORDED",
                "RENEWAL_REFUSED",
                "BREACH_WARNING",
                "SUSPENSION_ORDERED",
                "SUSPENSION_PROLONGED",
                "LABEL_SUSPENDED",
                "LIFTING_REFUSED",
                "CONVENTION_TERMINATED",
                "CONVENTION_ENDED",
                "ARRIVAL_REFUSED",
                "LABEL_ENDED",
                "MERGER_REFUSED"
            })
    void a_decision_of_a_person_bears_its_date_its_author_their_capacity_and_the_appeals(MailTemplate template) {
        var mail = renderer.render(template, Samples.complete());

        assertThat(mail.text())
                .contains("Décision prise le 3 mai 2027 par Dominique Direction – La direction de la Caf (fictive).");
        assertThat(mail.html()).contains("Dominique Direction", "La direction de la Caf (fictive)");
        for (var body : new String[] {mail.text(), mail.html()}) {
            assertThat(body).contains("Recours").contains(contacts.appeals());
        }
    }

    /** CRPA R. 112-11-1: date of receipt, service, what silence means and when, its condition, appeals. */
    @Test
    void the_acknowledgement_carries_what_the_law_asks() {
        var mail = renderer.render(MailTemplate.ACKNOWLEDGEMENT, Samples.minimal(MailTemplate.ACKNOWLEDGEMENT));

        for (var body : new String[] {mail.text(), mail.html()}) {
            assertThat(body)
                    .contains("2 mars 2027 à 10\u00a0h\u00a012")
                    .contains(contacts.service().name(), contacts.service().address())
                    .contains(contacts.service().email(), contacts.service().phone())
                    .contains("Sous réserve que votre demande soit complète")
                    .contains("14 mai 2027", "vaut rejet")
                    .contains(contacts.appeals());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_mail_cannot_do_without_is_asked_for(MailTemplate template) {
        for (var key : template.required()) {
            var model = new HashMap<>(Samples.complete());
            model.put(key, " ");
            assertThatThrownBy(() -> renderer.render(template, model))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("lacks " + key);
        }
    }

    @Test
    void every_subject_is_agreed() throws IOException {
        var agreed = Files.readAllLines(Path.of("src/test/resources/mail/subjects.txt"));

        assertThat(agreed.stream()
                        .map(line -> line.substring(0, line.indexOf('|')))
                        .map(MailTemplate::valueOf))
                .containsExactlyInAnyOrder(MailTemplate.values());
    }

    @Test
    void markup_and_expressions_in_what_people_typed_stay_text() {
        var typed = "<img src=x onerror=alert(1)> ${7*7} [(${7*7})] [[${7*7}]] __${7*7}__ &amp;";
        var mail = renderer.render(
                MailTemplate.CANDIDATURE_REFUSED,
                Map.of("number", Samples.NUMBER, "link", Samples.LINK, "reason", typed));

        assertThat(mail.text()).contains(typed);
        assertThat(mail.html())
                .contains("&lt;img src=x onerror=alert(1)&gt; ${7*7} [(${7*7})]")
                .doesNotContain("<img");
    }

    @Test
    void a_bank_account_number_written_into_a_reason_does_not_leave() {
        var mail = renderer.render(
                MailTemplate.BANK_DETAILS_TO_CORRECT,
                Map.of(
                        "number",
                        Samples.NUMBER,
                        "link",
                        Samples.LINK,
                        "reason",
                        "Le compte fr76 9999 9170 0100 0012 3451 155 n’est pas au nom de la structure, ni DE89370400440532013000."));

        assertThat(mail.text() + mail.html())
                .contains("[numéro de compte masqué] n’est pas au nom de la structure, ni [numéro de compte masqué].")
                .doesNotContain("9999", "3704");
    }
}
