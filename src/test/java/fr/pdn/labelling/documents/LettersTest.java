package fr.pdn.labelling.documents;

import static fr.pdn.labelling.documents.GeneratedKind.ACKNOWLEDGEMENT;
import static fr.pdn.labelling.documents.GeneratedKind.AMENDMENT;
import static fr.pdn.labelling.documents.GeneratedKind.CHARTER;
import static fr.pdn.labelling.documents.GeneratedKind.COMMITTEE_SHEET;
import static fr.pdn.labelling.documents.GeneratedKind.COMPLEMENTS_REQUEST;
import static fr.pdn.labelling.documents.GeneratedKind.CONVENTION;
import static fr.pdn.labelling.documents.GeneratedKind.DECISION;
import static fr.pdn.labelling.documents.GeneratedKind.INADMISSIBILITY;
import static fr.pdn.labelling.documents.GeneratedKind.LABEL_CERTIFICATE;
import static fr.pdn.labelling.documents.GeneratedKind.LAPSE;
import static fr.pdn.labelling.documents.GeneratedKind.MINUTES;
import static fr.pdn.labelling.documents.GeneratedKind.MISSION_LETTER;
import static fr.pdn.labelling.documents.GeneratedKind.SUMMARY;
import static fr.pdn.labelling.documents.GeneratedKind.TRAINING_CERTIFICATE;
import static fr.pdn.labelling.documents.GeneratedKind.TRAINING_INVITATION;
import static fr.pdn.labelling.documents.GeneratedKind.TRANSFER_AMENDMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Newcomer;
import fr.pdn.labelling.documents.pdf.Archive;
import fr.pdn.labelling.documents.pdf.Written;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** Each way through the procedure leaves its letters, and each letter says what the dossier says. */
@LabellingTest
class LettersTest {
    @LocalServerPort
    private int port;

    @Autowired
    private OneTimeTokenService links;

    @Autowired
    private Procedure procedure;

    @Autowired
    private DocumentsMade made;

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoever_files_has_a_receipt_and_a_summary_that_say_what_was_filed(Samples.Sample sample) {
        var dossier = procedure.file(sample);
        var answers = dossier.read().answers();

        var letters = letters(dossier);

        assertThat(text(letters, ACKNOWLEDGEMENT))
                .contains(dossier.number(), answers.structure().name());
        assertThat(text(letters, SUMMARY)).contains(answers.structure().name());
        assertThat(answers.professionals()).isNotEmpty().allSatisfy(person -> {
            assertThat(text(letters, ACKNOWLEDGEMENT)).contains(person.fullName());
            assertThat(text(letters, SUMMARY)).contains(person.firstName(), person.lastName());
        });
    }

    @Test
    void the_way_to_a_label_leaves_a_letter_at_each_step() {
        var dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();

        var letters = letters(dossier);

        assertThat(letters)
                .extracting(GeneratedDocument::kind)
                .containsExactlyInAnyOrder(
                        ACKNOWLEDGEMENT,
                        SUMMARY,
                        COMMITTEE_SHEET,
                        MINUTES,
                        DECISION,
                        CONVENTION,
                        CONVENTION,
                        CHARTER,
                        CHARTER,
                        MISSION_LETTER,
                        MISSION_LETTER,
                        TRAINING_INVITATION,
                        TRAINING_CERTIFICATE,
                        LABEL_CERTIFICATE);
        assertThat(letters).allMatch(GeneratedDocument::made);
        assertThat(text(letters, SUMMARY)).contains("Récapitulatif de la candidature", "SIRET", "Solène");
        assertThat(text(letters, COMMITTEE_SHEET)).contains("Maël", "Proposition de l’instruction : favorable");
        assertThat(text(letters, MINUTES)).contains("Le comité rend un avis favorable", "Avis relevé par Inès");
        assertThat(text(letters, DECISION))
                .contains("Affaire suivie par : Inès Instruction, Caf de la Charente-Maritime")
                .contains("Décision : votre candidature est retenue", "Solène SALICORNE", "500,00 €")
                .contains("La direction de la Caf", "par délégation du conseil d’administration", "Dominique Direction")
                .contains("Voies et délais de recours", "La part des contrôles automatiques", "L. 311-3-1");
        assertThat(text(offered(letters), CONVENTION))
                .contains("Convention de partenariat n° " + dossier.number() + "-C", "Modèle de démonstration")
                .contains("500,00 €", "Annexe 3 – Barème de l’aide au démarrage", "3 et plus", "1 500,00 €")
                .contains("Annexe 5 – Contrat d’engagement républicain", "Il n’est pas signé ici");
        assertThat(text(offered(letters), CHARTER)).contains("Cette charte engage Solène SALICORNE");
        assertThat(text(offered(letters), MISSION_LETTER))
                .contains("confie la mission de « Promeneur du Net Parentalité » à");
        assertThat(text(letters, TRAINING_CERTIFICATE)).contains("Attestation de formation", "Solène SALICORNE");
        assertThat(text(letters, LABEL_CERTIFICATE)).contains("Solène SALICORNE", "/verification/PDNP17-L-2027-");
    }

    @Test
    void a_text_that_all_have_signed_is_a_document_with_the_proof_of_each_signature() {
        var dossier = procedure.underConvention(Samples.oneProfessional()).prepareEveryone();

        var signed = letters(dossier).stream()
                .filter(letter -> letter.label().endsWith("signée"))
                .toList();

        assertThat(text(signed, CONVENTION))
                .contains("Preuve des signatures", "version 1", "Odile TAMARISQUE", "p…@ganivelles.example")
                .contains("Dominique Direction", "compte personnel d’agent", "code à usage unique vérifié")
                .contains("signature électronique simple (interne)", "ni avancée ni qualifiée")
                .doesNotContain("Il n’est pas signé ici");
        assertThat(text(signed, CHARTER)).contains("Solène SALICORNE", "f…@ganivelles.example", "Odile TAMARISQUE");
        assertThat(text(signed, MISSION_LETTER)).contains("Preuve des signatures", "Odile TAMARISQUE");
    }

    @Test
    void an_amendment_says_who_leaves_who_comes_and_who_decided() {
        var dossier = procedure
                .ready(Samples.oneProfessional())
                .awardEveryLabel()
                .announce(
                        Announcement.DEPARTURE,
                        Map.of("professional", "D1-P1", "lastDay", "2027-06-30", "departureReason", "RETIREMENT"))
                .announce(Announcement.SUCCESSOR, Newcomer.inPlaceOf("D1-P1"))
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED");

        assertThat(text(letters(dossier), AMENDMENT))
                .contains("Avenant n° 1 à la convention de partenariat", "Solène SALICORNE quitte la mission")
                .contains("30 juin 2027", "Maëlle OYAT", "Aucune nouvelle aide", "Dominique Direction");
    }

    @Test
    void an_amendment_for_one_more_says_the_difference_of_grant() {
        var dossier = procedure
                .ready(Samples.oneProfessional())
                .awardEveryLabel()
                .announce(Announcement.ADDITION, Newcomer.added())
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT");

        assertThat(text(letters(dossier), AMENDMENT))
                .contains("Maëlle OYAT", "rejoint les professionnels désignés par la convention")
                .contains("complémentaire de 500,00 €", "Dominique Direction")
                .doesNotContain("quitte la mission", "Aucune nouvelle aide");
    }

    @Test
    void a_transfer_amendment_says_both_structures_and_who_decided() {
        var dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
        var former = dossier.read().answers().structure();
        dossier.announceAs(
                        former.legalRepresentative().email(),
                        Announcement.MERGER,
                        Map.of(
                                "newName",
                                "Maison des Dunes",
                                "newSiret",
                                "35600000009075",
                                "effectiveOn",
                                "2027-01-01"))
                .later(Duration.ofMinutes(5))
                .sendNow("OTHER")
                .director("decideMerger", "mergerDecision", "ACCEPTED");

        assertThat(text(letters(dossier), TRANSFER_AMENDMENT))
                .contains("Avenant de transfert n° 1", former.siretDigits(), "Maison des Dunes", "35600000009075")
                .contains("1er janvier 2027", "Dominique Direction");
    }

    @Test
    void a_refusal_gives_its_reasons_in_law_and_in_fact() {
        var dossier = procedure
                .toDecide(Samples.oneProfessional())
                .director(
                        "decideCandidature",
                        "decision",
                        "REFUSED",
                        "reason",
                        "L’enveloppe de l’année est épuisée <script>alert(1)</script>.");

        assertThat(text(letters(dossier), DECISION))
                .contains("votre candidature n’est pas retenue", "L’enveloppe de l’année est épuisée <script>")
                .contains("Vu le code de la sécurité sociale", "un recours contentieux devant le tribunal");
    }

    @Test
    void a_partial_acceptance_names_those_kept_and_those_not() {
        var dossier = procedure.inCommittee(Samples.threeProfessionals());
        var people = dossier.read().answers().professionals();
        dossier.hearTheMembers()
                .conclude(
                        "PARTLY_FAVOURABLE",
                        List.of(people.get(0).ref(), people.get(1).ref()),
                        "Le troisième contrat s’achève avant la formation.")
                .director("decideCandidature", "decision", "ACCEPTED");

        assertThat(text(letters(dossier), DECISION))
                .contains("votre candidature est retenue en partie", "1 000,00 €")
                .contains("Personne non retenue : " + people.get(2).fullName())
                .contains("Le troisième contrat s’achève avant la formation.");
    }

    @Test
    void a_late_candidature_is_told_why_it_is_inadmissible_and_by_whom() {
        var dossier = procedure
                .file(Samples.late())
                .reviewer("checkAdmissibility", "admissibility", "INADMISSIBLE", "reason", "Reçue après la clôture.");

        assertThat(text(letters(dossier), INADMISSIBILITY))
                .contains("votre candidature est irrecevable", "Reçue après la clôture.")
                .contains("Inès Instruction", "par délégation de signature", "Pas d’examen au fond");
    }

    @Test
    void a_request_for_pieces_says_which_and_until_when_and_its_lapse_what_was_asked_in_vain() {
        var dossier =
                procedure.file(Samples.incomplete()).reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");
        dossier.fire("complementsOverdue")
                .reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Relance restée sans réponse.");

        var letters = letters(dossier);

        assertThat(text(letters, COMPLEMENTS_REQUEST))
                .contains("Organigramme de la structure", "À envoyer jusqu’au")
                .contains("Affaire suivie par : Inès Instruction, Caf de la Charente-Maritime");
        assertThat(text(letters, LAPSE))
                .contains("Affaire suivie par : Inès Instruction, Caf de la Charente-Maritime")
                .contains("classée sans suite", "Organigramme de la structure", "Relance restée sans réponse.");
    }

    @Test
    void a_structure_reads_its_letters_and_not_the_papers_of_the_committee() {
        var dossier = procedure.toDecide(Samples.oneProfessional());
        var letters = letters(dossier);
        var contact = Visitor.outsider(
                port, links, dossier.read().answers().structure().contact().email());
        var professional = Visitor.outsider(
                port, links, dossier.read().answers().professionals().get(0).email());

        assertThat(status(contact, dossier, letters, SUMMARY)).isEqualTo(200);
        assertThat(status(contact, dossier, letters, COMMITTEE_SHEET)).isEqualTo(404);
        assertThat(status(contact, dossier, letters, MINUTES)).isEqualTo(404);
        assertThat(status(professional, dossier, letters, SUMMARY)).isEqualTo(404);
    }

    private static int status(
            Visitor visitor, FollowedDossier dossier, List<GeneratedDocument> letters, GeneratedKind kind) {
        return visitor.get("/candidatures/%s/documents/%s"
                        .formatted(dossier.number(), one(letters, kind).id()))
                .statusCode();
    }

    /** Each archivable and accessible, whatever is in it. */
    private List<GeneratedDocument> letters(FollowedDossier dossier) {
        var letters = made.of(dossier.read().candidature().id());
        assertThat(letters)
                .allSatisfy(letter -> assertThat(Archive.violations(made.content(letter)))
                        .as(letter.label())
                        .isEmpty());
        return letters;
    }

    private String text(List<GeneratedDocument> letters, GeneratedKind kind) {
        return Written.text(made.content(one(letters, kind))).replace('\u00a0', ' ');
    }

    /** As they were proposed: the signed ones are others. */
    private static List<GeneratedDocument> offered(List<GeneratedDocument> letters) {
        return letters.stream()
                .filter(letter -> !letter.label().endsWith("signée"))
                .toList();
    }

    private static GeneratedDocument one(List<GeneratedDocument> letters, GeneratedKind kind) {
        assertThat(letters).filteredOn(letter -> letter.kind() == kind).hasSize(1);
        return letters.stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
