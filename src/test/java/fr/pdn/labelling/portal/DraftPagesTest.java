package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Drafts;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** A draft from its beginning to the closing, by those who write it, alone or together. */
@LabellingTest
class DraftPagesTest {
    private static final String AUTHOR = "redaction@oyats.example";

    @LocalServerPort
    int port;

    @Autowired
    OneTimeTokenService links;

    @Autowired
    Journey journey;

    @Autowired
    Drafts drafts;

    @Autowired
    Candidatures candidatures;

    @Autowired
    TestClock clock;

    String campaign;
    Visitor author;

    @BeforeEach
    void open() {
        clock.set("2027-02-15T10:00:00+01:00");
        campaign = journey.openCampaign();
        author = Visitor.outsider(port, links, AUTHOR);
    }

    @Test
    void two_tabs_that_answer_different_questions_are_both_saved_and_each_is_told() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        var one = opened(draft, "structure");
        var other = opened(draft, "structure");

        save(draft, one, "structure.name", "Les Oyats");
        var second = save(draft, other, "structure.town", "Port-Ganivelle");

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(page(author.get(location(second))))
                .contains("Vos réponses et les siennes sont toutes enregistrées.");
        var structure = stored(draft).answers().structure();
        assertThat(structure.name()).isEqualTo("Les Oyats");
        assertThat(structure.town()).isEqualTo("Port-Ganivelle");
    }

    @Test
    void two_answers_to_one_question_are_shown_and_one_is_chosen() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        var one = opened(draft, "structure");
        var other = opened(draft, "structure");
        save(draft, one, "structure.name", "Les Oyats verts");

        var asked = save(draft, other, "structure.name", "Les Oyats bleus", "structure.town", "Port-Ganivelle");
        assertThat(asked.statusCode()).isEqualTo(409);
        var choice = Jsoup.parse(asked.body());
        assertThat(choice.select("main").text())
                .contains("n’est pas encore enregistré", "Les Oyats bleus", "Les Oyats verts")
                .doesNotContain("Port-Ganivelle");
        assertThat(stored(draft).answers().structure().name()).isEqualTo("Les Oyats verts");

        var undecided = author.post(url(draft, "structure"), fields(choice));
        assertThat(undecided.statusCode()).isEqualTo(409);
        assertThat(page(undecided)).contains("Choisissez une réponse à chaque question.");

        var chosen = fields(choice);
        chosen.put(choice.select("input[type=radio]").attr("name"), "mine");
        assertThat(author.post(url(draft, "structure"), chosen).statusCode()).isEqualTo(302);
        assertThat(stored(draft).answers().structure().name()).isEqualTo("Les Oyats bleus");
        assertThat(stored(draft).answers().structure().town()).isEqualTo("Port-Ganivelle");
    }

    @Test
    void at_the_closing_second_an_answer_is_saved_one_second_later_it_is_shown_to_its_author() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        clock.set("2027-03-05T23:59:59+01:00");
        assertThat(save(draft, opened(draft, "structure"), "structure.name", "Les Oyats")
                        .statusCode())
                .isEqualTo(302);
        var mark = opened(draft, "structure");

        clock.set("2027-03-06T00:00:00+01:00");
        var late = save(draft, mark, "structure.name", "Les Oyats de la dernière seconde");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late))
                .contains(
                        "L’appel à projets vient de se clore",
                        "Les Oyats de la dernière seconde",
                        "n’est pas enregistré");
        assertThat(stored(draft).answers().structure().name()).isEqualTo("Les Oyats");
    }

    @Test
    void after_the_closing_a_draft_is_read_and_says_what_can_be_done() {
        var draft = drafts.create(campaign, Map.of(), AUTHOR);
        clock.set("2027-03-06T00:00:00+01:00");

        for (var step : new String[] {"structure", "pieces"}) {
            assertThat(location(author.get(url(draft, step)))).endsWith("/candidatures/" + draft.id() + "?clos");
        }
        assertThat(page(author.get("/candidatures/" + draft.id())))
                .contains(
                        "est clos depuis le",
                        "ne peuvent plus être modifiées",
                        "Ce que vous pouvez faire",
                        "5 septembre 2027");
        assertThat(author.post(url(draft, "pieces"), Map.of("kind", "OTHER")).statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(author.get(url(draft, "relecture")).body()).select("a.pdn-change"))
                .isEmpty();
    }

    @Test
    void a_draft_that_was_complete_at_the_closing_may_still_be_filed_late_and_says_so() {
        var draft = complete(Samples.oneProfessional());
        clock.set("2027-03-06T00:00:00+01:00");

        var review = Jsoup.parse(author.get(url(draft, "relecture")).body());
        assertThat(review.select("main").text()).contains("arrivera hors délai", "Déposer hors délai");
        var filed = author.post(url(draft, "relecture"), fields(review));

        assertThat(location(filed)).endsWith("/depot");
        assertThat(stored(draft).submittedAt()).isEqualTo(clock.instant());
    }

    @Test
    void before_the_opening_a_draft_is_written_and_says_when_it_can_be_filed() {
        clock.set("2027-01-04T10:00:00+01:00");
        assertThat(page(author.get("/candidatures/nouvelle?campagne=" + campaign)))
                .contains("préparer un brouillon dès maintenant", "lundi 11 janvier 2027 à 9 h 00");
        author.post("/candidatures/nouvelle", Map.of("campagne", campaign));
        var draft = complete(Samples.oneProfessional());

        var review = author.get(url(draft, "relecture"));
        assertThat(page(review)).contains("L’appel à projets ouvre le lundi 11 janvier 2027 à 9 h 00");
        assertThat(Jsoup.parse(review.body()).select("main form[action$=relecture]"))
                .isEmpty();
        author.post(url(draft, "relecture"), Map.of("version", "0"));
        assertThat(page(author.get(url(draft, "relecture")))).contains("Votre brouillon est gardé.");
        assertThat(stored(draft).draft()).isTrue();
    }

    @Test
    void a_second_draft_for_a_call_is_begun_only_when_its_author_says_so() {
        var first = drafts.create(campaign, Map.of(), AUTHOR);
        author.get("/candidatures/nouvelle");

        var proposed = author.post("/candidatures/nouvelle", Map.of("campagne", campaign));
        assertThat(location(proposed)).endsWith("/candidatures/nouvelle?deja&campagne=" + campaign);
        var page = author.get(location(proposed));
        assertThat(page(page)).contains("Vous avez déjà un brouillon", "Créer un autre brouillon");
        assertThat(page.body()).contains("/candidatures/" + first.id());

        var second = author.post("/candidatures/nouvelle", Map.of("campagne", campaign, "encore", "oui"));
        assertThat(location(second))
                .matches(".*/candidatures/[0-9a-f-]{36}")
                .doesNotContain(first.id().toString());
    }

    @Test
    void a_second_draft_of_the_same_siret_proposes_to_go_on_with_the_first() {
        var sample = Samples.oneProfessional();
        var first = complete(sample);
        var second = complete(sample);

        var page = author.get("/candidatures/" + second.id());

        assertThat(page(page)).contains("Une autre candidature existe pour la même structure (même SIRET)");
        assertThat(Jsoup.parse(page.body()).select("main a[href$=" + first.id() + "]"))
                .hasSize(1);
    }

    @Test
    void the_answers_of_an_earlier_candidature_begin_a_new_one_its_promises_and_documents_do_not() {
        var earlier = journey.submit(Samples.threeProfessionals());
        var contact = Visitor.outsider(port, links, Samples.threeProfessionals().contactEmail());
        clock.set("2027-02-15T10:00:00+01:00");
        var next = journey.openCampaign();

        var offered = contact.get("/candidatures/nouvelle?campagne=" + next);
        assertThat(page(offered)).contains("n° " + earlier.number());
        var begun = contact.post("/candidatures/nouvelle", Map.of("campagne", next, "modele", earlier.number()));

        assertThat(location(begun)).endsWith("?repris");
        var copy = candidatures
                .find(UUID.fromString(location(begun).replaceAll(".*/|\\?.*", "")))
                .orElseThrow();
        var before = candidatures.find(earlier.number()).orElseThrow().answers();
        assertThat(copy.answers().structure().name())
                .isEqualTo(before.structure().name());
        assertThat(copy.answers().structure().siret())
                .isEqualTo(before.structure().siret());
        assertThat(copy.answers().project().summary())
                .isEqualTo(before.project().summary());
        assertThat(copy.answers().professionals()).hasSize(3).allSatisfy(person -> {
            assertThat(person.firstName()).isNotBlank();
            assertThat(person.facebookCommitment()).isNull();
        });
        assertThat(copy.answers().commitments()).isEmpty();
        assertThat(page(contact.get(location(begun)))).contains("Les pièces sont à joindre de nouveau");
        assertThat(page(contact.get("/candidatures/" + copy.id() + "/pieces")))
                .contains("Organigramme")
                .doesNotContain("Empreinte");
    }

    @Test
    void the_answers_of_others_cannot_be_taken_up() {
        var foreign = journey.submit(Samples.threeProfessionals());
        clock.set("2027-02-15T10:00:00+01:00");
        author.get("/candidatures/nouvelle");

        var begun = author.post("/candidatures/nouvelle", Map.of("campagne", campaign, "modele", foreign.number()));

        var draft = candidatures
                .find(UUID.fromString(location(begun).replaceAll(".*/", "")))
                .orElseThrow();
        assertThat(draft.json()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Candidature complete(Sample sample) {
        var answers = new ObjectMapper().convertValue(sample.answers(campaign), Map.class);
        answers.remove("campaign");
        return drafts.create(campaign, answers, AUTHOR);
    }

    /** The mark of a section's page, as a browser has opened it. */
    private String opened(Candidature draft, String section) {
        return Jsoup.parse(author.get(url(draft, section)).body())
                .select("input[name=_mark]")
                .attr("value");
    }

    private HttpResponse<String> save(Candidature draft, String mark, String... answers) {
        var fields = new HashMap<>(Map.of("_mark", mark, "_then", "stay"));
        for (int i = 0; i < answers.length; i += 2) {
            fields.put(answers[i], answers[i + 1]);
        }
        return author.post(url(draft, "structure"), fields);
    }

    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        page.select("main form input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.remove("_csrf");
        return fields;
    }

    private Candidature stored(Candidature draft) {
        return candidatures.find(draft.id()).orElseThrow();
    }

    private static String url(Candidature draft, String step) {
        return "/candidatures/" + draft.id() + "/" + step;
    }

    private static String page(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("main").text().replace('\u00a0', ' ');
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none");
    }
}
