package fr.pdn.labelling.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.ModelRecorder;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.documents.DocumentPhase;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.engine.RefusedCompletion;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message on its way: by itself when it says where it belongs, by the hand of a reviewer otherwise. */
@LabellingTest
class IncomingMailTest {
    private static final String AGREED = "candidature PDN ";

    @Autowired
    private Procedure procedure;

    @Autowired
    private Journey journey;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private MailedPieces pieces;

    @Autowired
    private MailActs acts;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Test
    void a_message_with_the_number_of_its_dossier_goes_there_by_itself() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.underReview(sample);

        var mail = post("by-itself", sample.contactEmail(), AGREED + dossier.number(), "Un complément.", "photo.pdf");

        ModelRecorder.assertPassedInOrder(
                mail.reference(), "mailKept", "sortMail", "onMailRoute_DOSSIER_KNOWN", "attachMail");
        assertThat(dossier)
                .hasPassedInOrder("confirmAttachment", "onMailPieces_SETTLED", "mailAttached")
                .hasRecorded(Act.MAIL_ATTACHED)
                .hasSent("mail-registered", sample.contactEmail())
                .hasWritten(
                        "mail-registered", text -> assertThat(text).contains("photo.pdf", "Il est versé au dossier"));
        assertThat(mailed(dossier))
                .singleElement()
                .returns(DocumentKind.OTHER, StoredDocument::kind)
                .returns("photo.pdf", StoredDocument::fileName)
                .returns(sample.contactEmail(), StoredDocument::sentBy)
                .returns(mail.receivedAt(), StoredDocument::receivedAt);
    }

    @Test
    void a_message_that_nobody_wrote_is_put_aside_without_an_answer() {
        var raw = new Letter("nobody", "absent@ailleurs.example")
                .subject("Réponse automatique : candidature PDN")
                .header("Auto-Submitted", "auto-replied")
                .bytes();

        var mail = letterbox.post(raw);

        ModelRecorder.assertPassedInOrder(
                mail.reference(), "mailKept", "sortMail", "onMailRoute_AUTOMATIC", "mailIgnored");
        assertThat(acts.of(mail.number())).extracting(RecordedMailAct::kind).containsExactly(MailAct.SORTED);
        assertThat(journey.open(mail.reference())).isEmpty();
    }

    @Test
    void pieces_that_are_awaited_come_by_mail_and_the_check_goes_on() {
        var sample = Samples.incomplete();
        var dossier = procedure.file(sample).reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");
        var mail = post(
                "awaited",
                "secretariat@ailleurs.example",
                AGREED,
                "Nos pièces.",
                "organigramme.pdf",
                "cv.pdf",
                "plan.pdf");
        ModelRecorder.assertPassedInOrder(
                mail.reference(), "onMailRoute_TO_TRIAGE", "confirmRegistration", "triageIncomingMail");

        triage(
                mail,
                "triageOutcome",
                "ATTACHED",
                "number",
                " " + dossier.number().toLowerCase() + " ");
        var named = pieces.of(mail.number());
        identify(
                dossier,
                mail,
                "COMPLETE",
                List.of(id(named, "organigramme.pdf")),
                everyone(sample, id(named, "cv.pdf")));

        ModelRecorder.assertPassedInOrder(mail.reference(), "triageIncomingMail", "recordTriage");
        assertThat(dossier)
                .hasPassedInOrder(
                        "onTriageOutcome_ATTACHED",
                        "onMailPieces_TO_IDENTIFY",
                        "identifyMailPieces",
                        "recordPieces",
                        "complementsMailed",
                        "recordComplements",
                        "acknowledgeComplements",
                        "examineCandidature",
                        "checkAdmissibility")
                .hasPassedInOrder("recordPieces", "piecesIdentified")
                .hasRecorded(Act.MAIL_ATTACHED, Act.PIECES_IDENTIFIED, Act.COMPLEMENTS_RECEIVED, Act.EXAMINED)
                .hasSent("complements-received", 1)
                .waitsFor("checkAdmissibility");
        assertThat(dossier.result().at("/missingDocuments")).isEmpty();
        assertThat(mailed(dossier))
                .extracting(StoredDocument::kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.ORGANISATION_CHART, DocumentKind.PROFESSIONAL_PRESENTATION, DocumentKind.OTHER);
    }

    @Test
    void when_pieces_are_still_missing_they_stay_awaited() {
        var sample = Samples.incomplete();
        var dossier = procedure.file(sample).reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");
        var mail = post(
                "in-part", sample.contactEmail(), AGREED + dossier.number(), "Le reste suivra.", "organigramme.pdf");

        identify(dossier, mail, "PARTIAL", List.copyOf(pieces.of(mail.number()).keySet()), List.of());

        assertThat(dossier)
                .isIn(CandidatureState.INCOMPLETE)
                .hasNotRecorded(Act.COMPLEMENTS_RECEIVED)
                .waitsFor("provideComplements");
        assertThat(mailed(dossier)).extracting(StoredDocument::kind).containsExactly(DocumentKind.ORGANISATION_CHART);
    }

    @Test
    void pieces_that_come_by_mail_before_anyone_has_confirmed_the_lapse_are_still_taken() {
        var sample = Samples.incomplete();
        var dossier = procedure
                .file(sample)
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")
                .fire("complementsOverdue");
        var mail = post("late", sample.contactEmail(), AGREED + dossier.number(), "", "organigramme.pdf", "cv.pdf");
        var named = pieces.of(mail.number());

        identify(
                dossier,
                mail,
                "COMPLETE",
                List.of(id(named, "organigramme.pdf")),
                everyone(sample, id(named, "cv.pdf")));

        assertThat(dossier)
                .hasPassedInOrder(
                        "complementsOverdue",
                        "confirmLapse",
                        "latePiecesMailed",
                        "recordComplements",
                        "checkAdmissibility")
                .hasRecorded(Act.PIECES_IDENTIFIED, Act.COMPLEMENTS_RECEIVED)
                .waitsFor("checkAdmissibility");
    }

    @Test
    void pieces_that_come_during_the_check_are_checked_anew() {
        var sample = Samples.incomplete();
        var dossier = procedure.file(sample);
        var mail =
                post("meanwhile", sample.contactEmail(), AGREED + dossier.number(), "", "organigramme.pdf", "cv.pdf");
        var named = pieces.of(mail.number());

        identify(
                dossier,
                mail,
                "COMPLETE",
                List.of(id(named, "organigramme.pdf")),
                everyone(sample, id(named, "cv.pdf")));

        assertThat(dossier)
                .hasPassedInOrder("piecesMailedMeanwhile", "examineCandidature", "checkAdmissibility")
                .waitsFor("checkAdmissibility")
                .hasPassed("checkAdmissibility", 2);
        assertThat(dossier.result().at("/missingDocuments")).isEmpty();
    }

    @Test
    void a_file_is_one_thing_only() {
        var sample = Samples.incomplete();
        var dossier = procedure.file(sample);
        var mail = post("two-things", sample.contactEmail(), AGREED + dossier.number(), "", "tout.pdf");
        var one = List.copyOf(pieces.of(mail.number()).keySet());

        refused(
                "Un même fichier est coché deux fois\u00a0: choisissez ce qu’il est.",
                () -> identify(dossier, mail, "COMPLETE", one, everyone(sample, one.get(0))));
        assertThat(dossier).waitsFor("checkAdmissibility", "identifyMailPieces").hasNotRecorded(Act.PIECES_IDENTIFIED);
    }

    @Test
    void the_task_says_who_wrote_what_and_which_dossier_it_may_be_for() {
        var sample = Samples.oneProfessional();
        ((ObjectNode) sample.json().at("/structure/contact")).put("email", "direction@brisants.example");
        var dossier = procedure.underReview(sample);

        var mail = post("brief", sample.contactEmail(), "Voici [ici](/camunda)", "Bonjour", "photo.pdf", "archive.zip");

        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(mail.reference())
                .singleResult();
        assertThat(forms.getTaskFormVariables(task.getId()).get("brief").toString())
                .contains("Voici \\[ici\\](/camunda)", "De " + sample.contactEmail())
                .contains("[Ouvrir le message](/courriels-recus/" + mail.number() + ")")
                .contains("[" + dossier.number() + "](/dossiers/" + dossier.number() + ")")
                .contains("- photo.pdf\n", "- archive.zip (refusé");
    }

    @Test
    void a_reviewer_sets_a_message_aside_with_a_reason() {
        var mail = post("advert", "vente@fournitures.example", "Promotion", "Achetez.");

        refused("Un message écarté doit l’être avec un motif.", () -> triage(mail, "triageOutcome", "SET_ASIDE"));
        triage(mail, "triageOutcome", "SET_ASIDE", "reason", "Publicité.");

        ModelRecorder.assertPassedInOrder(
                mail.reference(), "triageIncomingMail", "recordTriage", "onTriageOutcome_SET_ASIDE", "mailSetAside");
        assertThat(acts.last(mail.number(), MailAct.SET_ASIDE)).hasValueSatisfying(act -> {
            assertThat(act.actor()).isEqualTo("instructeur");
            assertThat(act.text("reason")).isEqualTo("Publicité.");
        });
    }

    @Test
    void a_dossier_that_does_not_exist_takes_nothing() {
        var mail = post("lost", "quelquun@nulle-part.example", AGREED, "Bonjour");

        refused(
                "Indiquez le numéro du dossier\u00a0: aucun n’est proposé.",
                () -> triage(mail, "triageOutcome", "ATTACHED"));
        refused(
                "Aucun dossier déposé ne porte ce numéro.",
                () -> triage(mail, "triageOutcome", "ATTACHED", "number", "PDNP17-2027-1-9999"));
        assertThat(journey.open(mail.reference())).containsExactly("triageIncomingMail");
    }

    @Test
    void a_message_that_nobody_looked_at_in_ten_working_days_is_an_incident_until_somebody_does() {
        var mail = post("forgotten", "patient@nulle-part.example", AGREED, "Bonjour");

        journey.fire(mail.reference(), "triageOverdue");

        ModelRecorder.assertPassedInOrder(
                mail.reference(), "triageIncomingMail", "triageOverdue", "alertLateTriage", "triageAlerted");
        assertThat(incidents(mail)).isEqualTo(1);
        triage(mail, "triageOutcome", "SET_ASIDE", "reason", "Sans objet.");
        assertThat(incidents(mail)).isZero();
    }

    @Test
    void one_address_is_not_answered_for_ever() {
        var silent = 0;
        for (int i = 0; i < 22; i++) {
            var mail = post("loop-" + i, "boucle@nulle-part.example", AGREED, "Encore " + i);
            silent += acts.last(mail.number(), MailAct.NOT_ACKNOWLEDGED).isPresent() ? 1 : 0;
            assertThat(journey.open(mail.reference())).containsExactly("triageIncomingMail");
        }
        assertThat(silent).isEqualTo(2);
    }

    @Test
    void of_a_message_that_is_too_large_the_headers_are_kept_and_a_person_is_asked() {
        var mail = letterbox.post(
                new Letter("too-large", "grand@nulle-part.example")
                        .subject(AGREED)
                        .bytes(),
                false);

        assertThat(acts.last(mail.number(), MailAct.SORTED).orElseThrow().text("reason"))
                .isEqualTo(TriageReason.TOO_LARGE.name());
        assertThat(acts.last(mail.number(), MailAct.ACKNOWLEDGED)).isPresent();
    }

    private IncomingMail post(String kind, String from, String subject, String text, String... files) {
        return letterbox.post(Letterbox.letter(kind, from, subject, text, files));
    }

    private void triage(IncomingMail mail, Object... answers) {
        journey.complete("instructeur", mail.reference(), "triageIncomingMail", pairs(answers));
    }

    private void identify(
            FollowedDossier dossier,
            IncomingMail mail,
            String outcome,
            List<String> charts,
            List<String> presentations) {
        dossier.agent(
                "instructeur",
                "identifyMailPieces",
                Map.of("piecesOutcome", outcome, "organisationChart", charts, "presentation", presentations));
    }

    private static List<String> everyone(Sample sample, String document) {
        return sample.professionals().stream().map(ref -> document + ":" + ref).toList();
    }

    private static String id(Map<String, String> named, String fileName) {
        return named.entrySet().stream()
                .filter(piece -> piece.getValue().equals(fileName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private List<StoredDocument> mailed(FollowedDossier dossier) {
        return documents.of(dossier.read().candidature().id()).stream()
                .filter(document -> document.phase() == DocumentPhase.MAIL)
                .toList();
    }

    private long incidents(IncomingMail mail) {
        return engine.createIncidentQuery()
                .incidentType("mailNotTriaged")
                .configuration(mail.reference())
                .count();
    }

    private static void refused(String sentence, ThrowingCallable step) {
        assertThat(catchThrowable(step)).isInstanceOf(RefusedCompletion.class).hasMessage(sentence);
    }

    private static Map<String, Object> pairs(Object... answers) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < answers.length; i += 2) {
            map.put((String) answers[i], answers[i + 1]);
        }
        return map;
    }
}
