package fr.pdn.labelling.bench;

import fr.pdn.labelling.Walk;
import java.util.List;
import java.util.Map;

/**
 * A user task and what is answered to it.
 *
 * @param actor the agent who claims and completes it; {@link #OUTSIDER} completes what is assigned to them, {@link #MEMBERS}
 *     too, each in their own name
 */
record Step(String task, String actor, Map<String, Object> answers) {

    static final String OUTSIDER = "";
    static final String MEMBERS = "membre";

    static final String PROFESSIONAL = "D1-P1";
    static final String SESSION = "FI-BENCH";
    static final String COMPLEMENTS = "provideComplements";

    /** From the receipt to the directory: one professional, two members, pieces asked for once. */
    static List<Step> fromReceiptToDirectory(String today) {
        return List.of(
                by(
                        "instructeur",
                        "checkAdmissibility",
                        Map.of(
                                "admissibility", "INCOMPLETE",
                                "missingDocuments", List.of("SPECIFIC_PROJECT"),
                                "reason", "La troisième page du projet est illisible.")),
                by(OUTSIDER, COMPLEMENTS, Map.of()),
                by("instructeur", "checkAdmissibility", Map.of("admissibility", "ADMISSIBLE")),
                by("instructeur", "reviewEligibility", Walk.grid("FAVOURABLE", "Projet clair et bien articulé.")),
                by(
                        "coordination",
                        "giveCoordinationOpinion",
                        Map.of(
                                "coordinationOpinion", "FAVOURABLE",
                                "comment", "Structure connue du réseau.")),
                by(
                        MEMBERS,
                        "giveMemberOpinion",
                        Map.of(
                                "memberOpinion", "FAVOURABLE",
                                "comment", "Présence en ligne bien pensée.")),
                by(
                        "instructeur",
                        "recordCommitteeOpinion",
                        Map.of("committeeOpinion", "FAVOURABLE", "retainedProfessionals", List.of(PROFESSIONAL))),
                by("direction", "decideCandidature", Map.of("decision", "ACCEPTED")),
                by(
                        OUTSIDER,
                        "provideBankDetails",
                        Map.of(
                                "iban", "FR7699999170010000123451155",
                                "accountHolder", "Centre social Les Ganivelles",
                                "signatory", "Odile TAMARISQUE")),
                by("paiement", "checkBankDetails", Map.of("bankDetailsOutcome", "CONFIRMED")),
                by("instructeur", "reviewConvention", Map.of("conventionReview", "READY")),
                by(OUTSIDER, "signConvention", Map.of("signatureOutcome", "SIGNED")),
                by("direction", "countersignConvention", Map.of("countersignatureOutcome", "SIGNED")),
                by("paiement", "orderGrant", Map.of("grantOutcome", "PAID", "paidOn", today)),
                by(OUTSIDER, "signCharter", Map.of("charterOutcome", "SIGNED")),
                by(OUTSIDER, "countersignCharter", Map.of("charterOutcome", "SIGNED")),
                by(OUTSIDER, "signMissionLetter", Map.of("missionLetterOutcome", "SIGNED")),
                by("coordination", "enrolInSession", Map.of("session", SESSION)),
                by("coordination", "recordAttendance", Map.of("attendance", "PRESENT")),
                by(OUTSIDER, "declareSocialProfiles", Walk.profiles()),
                by("coordination", "checkSocialProfiles", Map.of("profilesOutcome", "VERIFIED")),
                by("instructeur", "validateLabel", Map.of("labelOutcome", "AWARDED")),
                by(
                        OUTSIDER,
                        "registerInDirectory",
                        Map.of("directoryUrl", "https://www.promeneursdunet.fr/annuaire/fictif")),
                by("coordination", "checkDirectoryEntry", Map.of("directoryOutcome", "VERIFIED")));
    }

    boolean claimed() {
        return !actor.equals(OUTSIDER) && !actor.equals(MEMBERS);
    }

    private static Step by(String actor, String task, Map<String, Object> answers) {
        return new Step(task, actor, answers);
    }
}
