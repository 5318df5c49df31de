package fr.pdn.labelling.change;

import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static fr.pdn.labelling.candidature.CandidatureState.WITHDRAWN;
import static fr.pdn.labelling.change.Announcement.ABSENCE;
import static fr.pdn.labelling.change.Announcement.CONTACT;
import static fr.pdn.labelling.change.Announcement.REPLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.team.Invitations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a structure announces while its dossier is on its way, and what becomes of it. */
@LabellingTest
class StructureChangeTest {
    private static final String FORMER = "D1-P1";
    private static final String COMMITTEE_SITS =
            "Votre candidature est déjà présentée aux instances de suivi : les professionnels ne peuvent plus changer avant la décision. Prévenez dès maintenant la coordination, qui vous dira comment présenter quelqu’un d’autre ensuite.";
    private static final String OVER = "Ce dossier est clos : il n’y a plus de changement à signaler.";

    @Autowired
    private Procedure procedure;

    @Autowired
    private Invitations invitations;

    private final Sample sample = Samples.oneProfessional();

    @Test
    void a_professional_is_replaced_once_a_reviewer_accepts() {
        var dossier = asked(procedure.underReview(sample))
                .present("P1")
                .reviewer("noteReplacement", "replacementOutcome", "ACCEPTED");

        assertThat(dossier)
                .isIn(IN_REVIEW)
                .hasPassedInOrder(
                        "changeAnnounced",
                        "onAnnouncement_REPLACEMENT",
                        "noteReplacement",
                        "recordReplacement",
                        "onReplacementOutcome_ACCEPTED",
                        "examineAgain",
                        "informNewcomer",
                        "notifyReplacementAccepted",
                        "replacementAccepted")
                .hasRecorded(Act.REPLACEMENT_REQUESTED, Act.REPLACEMENT_ACCEPTED, Act.EXAMINED_AGAIN)
                .hasSent("data-use-information", email(0), Newcomer.EMAIL)
                .hasSent("replacement-accepted", sample.contactEmail(), email(0))
                .hasWritten(
                        "replacement-accepted",
                        text -> assertThat(text).contains("Maëlle OYAT remplace Solène SALICORNE"))
                .waitsFor("reviewEligibility", "giveCoordinationOpinion");
        assertThat(dossier.read().answers().professionals())
                .extracting(Answers.Professional::ref, Answers.Professional::fullName)
                .containsExactly(tuple("P1", Newcomer.NAME));
        assertThat(dossier.read().nameOf(FORMER)).isEqualTo("Solène SALICORNE");
    }

    @Test
    void the_automatic_checks_are_those_of_the_newcomer() {
        var person = Newcomer.inPlaceOf(FORMER);
        person.put("weeklyHours", 2);

        var dossier = procedure
                .underReview(sample)
                .announce(REPLACEMENT, person)
                .present("P1")
                .reviewer("noteReplacement", "replacementOutcome", "ACCEPTED");

        var found = dossier.read().examination().orElseThrow();
        assertThat(found.eligibilityByProfessional()).isEqualTo(Map.of("P1", Eligibility.NON_COMPLIANT));
        assertThat(found.presentationMissingFor()).isEmpty();
        assertThat(dossier.result().at("/eligibility").asText()).isEqualTo("NON_COMPLIANT");
    }

    @Test
    void whoever_takes_the_place_is_who_is_retained_and_prepared() {
        var dossier = asked(procedure.underReview(sample))
                .present("P1")
                .reviewer("noteReplacement", "replacementOutcome", "ACCEPTED")
                .review("FAVOURABLE", "")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "")
                .director("decideCandidature", "decision", "ACCEPTED");

        assertThat(dossier).hasSent("charter-to-sign", Newcomer.EMAIL);
        assertThat(dossier.read().last(Act.DECIDED_ACCEPTED).orElseThrow().texts("retained"))
                .containsExactly("P1");
    }

    @Test
    void a_refusal_gives_its_reason_and_changes_nothing() {
        var dossier = asked(procedure.underReview(sample));

        assertThat(dossier)
                .refuses(
                        "Un refus doit être motivé : la structure lira votre motif.",
                        d -> d.reviewer("noteReplacement", "replacementOutcome", "REFUSED"));
        dossier.reviewer("noteReplacement", "replacementOutcome", "REFUSED", "reason", "Profil hors du champ.");

        assertThat(dossier)
                .hasPassedInOrder("onReplacementOutcome_REFUSED", "notifyReplacementRefused", "replacementRefused")
                .hasRecorded(Act.REPLACEMENT_REFUSED, "instructeur", "Profil hors du champ.")
                .hasSent("replacement-refused", sample.contactEmail())
                .hasWritten("replacement-refused", text -> assertThat(text).contains("Profil hors du champ."))
                .hasSent("data-use-information", email(0));
        assertThat(dossier.read().answers().professional(FORMER)).isPresent();
    }

    @Test
    void nobody_is_accepted_without_a_presentation() {
        assertThat(asked(procedure.underReview(sample)))
                .refuses(
                        "La présentation de cette personne n’est pas encore arrivée : attendez-la, ou refusez en la demandant.",
                        d -> d.reviewer("noteReplacement", "replacementOutcome", "ACCEPTED"));
    }

    @Test
    void once_the_committee_is_convened_nobody_is_replaced_any_more() {
        var convened = procedure.inCommittee(sample);
        var waiting = asked(procedure.underReview(sample)).present("P1").review("FAVOURABLE", "");

        assertThat(convened).refuses(COMMITTEE_SITS, d -> d.announce(REPLACEMENT, Newcomer.inPlaceOf(FORMER)));
        assertThat(waiting)
                .refuses(
                        "Le comité est déjà saisi de ce dossier : ce remplacement ne peut plus être accepté. Refusez-le en disant quoi faire.",
                        d -> d.reviewer("noteReplacement", "replacementOutcome", "ACCEPTED"));
    }

    @Test
    void asking_twice_for_the_same_asks_once_and_for_someone_else_waits() {
        var dossier = asked(procedure.underReview(sample));
        var another = Newcomer.inPlaceOf(FORMER);
        another.put("email", "autre@ganivelles.example");

        asked(dossier);

        assertThat(dossier)
                .refuses(
                        "Un remplacement de cette personne attend déjà la réponse de la Caf : attendez-la avant d’en proposer un autre.",
                        d -> d.announce(REPLACEMENT, another));
        assertThat(dossier.read().all(Act.REPLACEMENT_REQUESTED)).hasSize(1);
    }

    @Test
    void a_grid_filled_in_before_is_to_be_read_again() {
        var dossier = asked(procedure.underReview(sample))
                .present("P1")
                .agent("instructeur", "reviewEligibility", Walk.grid("FAVOURABLE", ""))
                .reviewer("noteReplacement", "replacementOutcome", "ACCEPTED");

        assertThat(dossier.shown("giveCoordinationOpinion", "brief"))
                .contains("Grille d’instruction à relire", "Maëlle OYAT remplace Solène SALICORNE");
    }

    @Test
    void a_reviewer_reads_who_is_proposed_and_what_the_machine_finds() {
        var person = Newcomer.inPlaceOf(FORMER);
        person.put("employmentStatus", "VOLUNTEER");
        var dossier = procedure.underReview(sample).announce(REPLACEMENT, person);

        assertThat(dossier.shown("noteReplacement", "change"))
                .contains("**Maëlle OYAT, pour remplacer Solène SALICORNE**", "Solène quitte la structure")
                .contains("Présentation : pas encore reçue.", "bénévole")
                .contains("Diplôme principal : DEJEPS (2016)", "Statut d’emploi : Bénévole");
        assertThat(dossier.present("P1").shown("noteReplacement", "change")).contains("Présentation : reçue.");
    }

    @Test
    void an_absence_is_noted_by_the_coordination_and_shown_when_it_enrols() {
        var dossier = procedure.accepted(sample).announce(ABSENCE, absence());

        assertThat(dossier.read().acts()).extracting(act -> act.kind()).contains(Act.ABSENCE_ANNOUNCED);
        dossier.announce(ABSENCE, absence()).coordination("noteAbsence", "comment", "Session de juin proposée.");

        assertThat(dossier)
                .hasPassedInOrder(
                        "changeAnnounced", "onAnnouncement_ABSENCE", "noteAbsence", "recordAbsence", "absenceNoted")
                .hasRecorded(Act.ABSENCE_ANNOUNCED, Act.ABSENCE_NOTED);
        dossier.professional("signCharter", "charterOutcome", "SIGNED")
                .structure("countersignCharter", "charterOutcome", "SIGNED")
                .structure("signMissionLetter", "missionLetterOutcome", "SIGNED");
        assertThat(dossier.shown("enrolInSession", "brief"))
                .contains(
                        "Absence : Solène SALICORNE, à partir du 3 mai 2027, jusqu’au 30 mai 2027, relais : Corentin VARECH");
    }

    @Test
    void an_absence_ends_after_it_begins() {
        var backwards = new HashMap<>(absence());
        backwards.put("absentUntil", "2027-05-02");

        assertThat(procedure.file(sample))
                .refuses(
                        "Le dernier jour d’absence ne peut pas précéder le premier : corrigez l’une des dates.",
                        d -> d.announce(ABSENCE, backwards));
    }

    @Test
    void a_new_contact_is_recorded_at_once_and_written_to_once_their_address_is_proven() {
        var dossier = procedure.file(sample).announce(CONTACT, contact("g.arse@ganivelles.example"));

        assertThat(dossier)
                .hasPassedInOrder("changeAnnounced", "onAnnouncement_CONTACT", "notifyContactChanged", "contactChanged")
                .hasRecorded(Act.CONTACT_CHANGED)
                .hasSent("contact-changed", sample.contactEmail(), "g.arse@ganivelles.example");
        dossier.admit();
        assertThat(dossier).hasSent("dossier-complete", sample.contactEmail());

        invitations.to("g.arse@ganivelles.example").forEach(invitations::accept);
        dossier.withdraw();
        assertThat(dossier).hasSent("candidature-withdrawn", "g.arse@ganivelles.example", "coordination@pdn17.example");
    }

    @Test
    void a_contact_who_belongs_to_the_team_is_written_to_at_once_and_naming_them_twice_is_once() {
        var representative = "presidence@ganivelles.example";
        var dossier = procedure
                .file(sample)
                .announce(CONTACT, contact(representative))
                .announce(CONTACT, contact(representative))
                .admit();

        assertThat(dossier).hasSent("dossier-complete", representative);
        assertThat(dossier.read().all(Act.CONTACT_CHANGED)).hasSize(1);
    }

    @Test
    void whoever_follows_the_dossier_already_is_not_named_again() {
        assertThat(procedure.file(sample))
                .refuses(
                        "Les courriels de ce dossier sont déjà adressés à cette personne.",
                        d -> d.announce(CONTACT, contact(sample.contactEmail())));
    }

    @Test
    void what_waits_ends_with_the_candidature_without_a_mail_of_its_own() {
        var dossier = asked(procedure.underReview(sample))
                .announce(ABSENCE, absence())
                .withdraw();

        assertThat(dossier)
                .isIn(WITHDRAWN)
                .hasPassedInOrder("endOfCandidature", "candidatureEnded", "changeAbandoned")
                .hasPassed("changeAbandoned", 2)
                .hasSent("candidature-withdrawn", 2)
                .hasNotSent("replacement-accepted", "replacement-refused")
                .hasEnded()
                .refuses(OVER, d -> d.announce(ABSENCE, absence()))
                .refuses(OVER, d -> d.announce(CONTACT, contact("autre@ganivelles.example")))
                .refuses(OVER, d -> d.announce(REPLACEMENT, Newcomer.inPlaceOf(FORMER)));
    }

    private static FollowedDossier asked(FollowedDossier dossier) {
        return dossier.announce(REPLACEMENT, Newcomer.inPlaceOf(FORMER));
    }

    private static Map<String, Object> absence() {
        return Map.of(
                "professional", FORMER,
                "absentFrom", "2027-05-03",
                "absentUntil", "2027-05-30",
                "absence", "LEAVE",
                "coveredBy", "Corentin VARECH");
    }

    private static Map<String, Object> contact(String email) {
        return Map.of("firstName", "Guy", "lastName", "ARSE", "role", "adjoint", "email", email);
    }

    private String email(int professional) {
        return sample.json().at("/professionals/" + professional + "/email").asText();
    }
}
