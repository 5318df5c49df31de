package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.meeting.MeetingPlanning;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stretches that most journeys have in common. */
@TestComponent
public class Walk {
    /**
     * Mails that no sample lists although their step is passed (committee, coordination, employer's charter, payment,
     * directory), and M26, which leaves with the acceptance where the third sample stops.
     */
    private static final Set<String> NOT_LISTED = Set.of("M14", "M17", "M24C", "M26", "M27", "M33", "M36");

    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private final Journey journey;
    private final Dossiers dossiers;
    private final TrainingSessions sessions;
    private final MeetingPlanning meetings;
    private final JdbcClient jdbc;
    private final TestClock clock;

    public Walk(
            Journey journey,
            Dossiers dossiers,
            TrainingSessions sessions,
            MeetingPlanning meetings,
            JdbcClient jdbc,
            TestClock clock) {
        this.journey = journey;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public String toTheLabel(Sample sample) {
        var number = journey.submit(sample).number();
        toTheDecision(number, sample);
        toTheConvention(number, sample);
        prepareEveryone(number, sample);
        awardEveryLabel(number, sample);
        return number;
    }

    public void toTheDecision(String number, Sample sample) {
        admit(number);
        review(number, "FAVOURABLE", "");
        hearTheMembers(number);
        conclude(number, "FAVOURABLE", sample.professionals(), "");
        journey.complete("direction", number, "decideCandidature", Map.of("decision", "ACCEPTED"));
    }

    public void admit(String number) {
        journey.complete("instructeur", number, "checkAdmissibility", Map.of("admissibility", "ADMISSIBLE"));
    }

    public void askForMissingDocuments(String number) {
        journey.complete(
                "instructeur",
                number,
                "checkAdmissibility",
                Map.of(
                        "admissibility",
                        "INCOMPLETE",
                        "missingDocuments",
                        List.of("ORGANISATION_CHART", "PROFESSIONAL_PRESENTATION")));
    }

    /** The grid of a reviewer, and beside it the coordination's opinion. */
    public void review(String number, String proposal, String reason) {
        journey.complete("instructeur", number, "reviewEligibility", grid(proposal, reason));
        journey.complete(
                "coordination", number, "giveCoordinationOpinion", Map.of("coordinationOpinion", "FAVOURABLE"));
    }

    public static Map<String, Object> grid(String proposal, String reason) {
        var grid = new HashMap<String, Object>();
        List.of(
                        "clarity",
                        "presenceInProject",
                        "articulation",
                        "mandate",
                        "qualification",
                        "voluntaryRecourse",
                        "generalist",
                        "profilesAndBudget")
                .forEach(criterion -> grid.put(criterion, 2));
        grid.put("reviewProposal", proposal);
        grid.put("reason", reason);
        return grid;
    }

    public void askQuestion(String number, String question) {
        journey.ask("instructeur", number, question);
    }

    public void hearTheMembers(String number) {
        for (var task : journey.tasks(number, "giveMemberOpinion")) {
            journey.complete(task.getAssignee(), task, Map.of("memberOpinion", "FAVOURABLE"));
        }
    }

    public void conclude(String number, String opinion, List<String> retained, String reason) {
        var retainedNow = opinion.equals("FAVOURABLE") || opinion.startsWith("PARTLY") ? retained : List.of();
        journey.complete(
                "instructeur",
                number,
                "recordCommitteeOpinion",
                Map.of("committeeOpinion", opinion, "retainedProfessionals", retainedNow, "reason", reason));
    }

    public void toTheConvention(String number, Sample sample) {
        var structure = sample.json().get("structure");
        journey.outsider(
                sample.contactEmail(),
                number,
                "provideBankDetails",
                Map.of(
                        "iban", structure.get("iban").asText(),
                        "accountHolder", structure.get("accountHolder").asText(),
                        "signatory", "Le représentant légal"));
        journey.complete("paiement", number, "checkBankDetails", Map.of("bankDetailsOutcome", "CONFIRMED"));
        journey.complete("instructeur", number, "reviewConvention", Map.of("conventionReview", "READY"));
        journey.outsider(sample.contactEmail(), number, "signConvention", Map.of("signatureOutcome", "SIGNED"));
        journey.complete("direction", number, "countersignConvention", Map.of("countersignatureOutcome", "SIGNED"));
        pay(number);
    }

    public void pay(String number) {
        var today = clock.instant().toString().substring(0, 10);
        journey.complete("paiement", number, "orderGrant", Map.of("grantOutcome", "PAID", "paidOn", today));
    }

    public void prepareEveryone(String number, Sample sample) {
        var contact = sample.contactEmail();
        journey.outsider("professionnel@structure.example", number, "signCharter", Map.of("charterOutcome", "SIGNED"));
        journey.outsider(contact, number, "countersignCharter", Map.of("charterOutcome", "SIGNED"));
        journey.outsider(contact, number, "signMissionLetter", Map.of("missionLetterOutcome", "SIGNED"));
        var session = openSession(10);
        completeEach("coordination", number, "enrolInSession", Map.of("session", session));
        completeEach("coordination", number, "recordAttendance", Map.of("attendance", "PRESENT"));
        journey.outsider("professionnel@structure.example", number, "declareSocialProfiles", profiles());
        completeEach("coordination", number, "checkSocialProfiles", Map.of("profilesOutcome", "VERIFIED"));
    }

    public static Map<String, Object> profiles() {
        return Map.of(
                "facebookUrl", "https://www.facebook.com/promeneuse.fictive",
                "instagramUrl", "https://www.instagram.com/promeneuse.fictive",
                "displayName", "Promeneuse du Net");
    }

    public String openSession(int places) {
        var code = "FI-TEST-" + SESSIONS.incrementAndGet();
        var starts = clock.instant().plus(Duration.ofDays(20));
        sessions.create(TrainingSession.planned(code, starts, starts.plus(Duration.ofHours(6)), "La Rochelle", places));
        return code;
    }

    /** In twenty days, with everyone whose label is in force. */
    public void planMeeting(String code) {
        var day =
                clock.instant().plus(Duration.ofDays(20)).atZone(Campaign.PARIS).toLocalDate();
        meetings.plan(
                code,
                "Parler des écrans",
                Appointment.typed(day.toString(), "14:00", "16:00", "Salle des Oyats, Port-Ganivelle"));
    }

    public void awardEveryLabel(String number, Sample sample) {
        completeEach("instructeur", number, "validateLabel", Map.of("labelOutcome", "AWARDED"));
        journey.outsider(
                sample.contactEmail(),
                number,
                "registerInDirectory",
                Map.of("directoryUrl", "https://www.promeneursdunet.fr/annuaire/fictif"));
        completeEach("coordination", number, "checkDirectoryEntry", Map.of("directoryOutcome", "VERIFIED"));
    }

    public void completeEach(String user, String number, String task, Map<String, Object> variables) {
        var tasks = journey.tasks(number, task);
        assertThat(tasks).as("open tasks %s", task).isNotEmpty();
        tasks.forEach(open -> journey.complete(user, open, variables));
    }

    /** Codes of the mails about a dossier, from its draft on; those the samples do not list count only when expected. */
    public TreeSet<String> mailsOf(String number, List<String> expected) {
        var draft = dossiers.get(number).candidature().id().toString();
        var codes = new TreeSet<>(jdbc.sql("select code from mail where dossier in (?, ?)")
                .params(number, draft)
                .query(String.class)
                .list());
        codes.removeIf(code -> NOT_LISTED.contains(code) && !expected.contains(code));
        return codes;
    }
}
