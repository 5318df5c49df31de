package fr.pdn.labelling.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Someone whom a structure proposes, as the form asks about them. */
public final class Newcomer {
    public static final String NAME = "Maëlle OYAT";
    public static final String EMAIL = "m.oyat@ganivelles.example";

    private Newcomer() {}

    /** @param former ref of the one whose place is to be taken */
    public static Map<String, Object> inPlaceOf(String former) {
        var answers = new HashMap<String, Object>(Map.of(
                "former", former,
                "reason", "Solène quitte la structure fin avril.",
                "firstName", "Maëlle",
                "lastName", "OYAT",
                "role", "animatrice familles",
                "profile", "SOCIAL_CENTRE_FAMILY_OFFICER",
                "employmentStatus", "PERMANENT",
                "employedByStructure", true));
        answers.putAll(Map.of(
                "mainQualification",
                "DEJEPS (2016)",
                "yearsOfExperience",
                8,
                "experience",
                "Accueil de parents.",
                "weeklyHours",
                3.5,
                "duringWorkingHours",
                true,
                "email",
                EMAIL,
                "facebookCommitment",
                true,
                "instagramCommitment",
                true,
                "trainingCommitment",
                true,
                "informedOfDataUse",
                true));
        return answers;
    }

    /** Someone in nobody's place. */
    public static Map<String, Object> added() {
        var answers = inPlaceOf("");
        answers.remove("former");
        return answers;
    }

    /** As a browser posts it. */
    public static Map<String, List<String>> typed(String former) {
        var typed = new HashMap<String, List<String>>();
        inPlaceOf(former).forEach((key, value) -> typed.put(key, List.of(value.toString())));
        return typed;
    }
}
