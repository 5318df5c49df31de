package fr.pdn.labelling.candidature;

import fr.pdn.labelling.candidature.checks.Amounts;
import java.util.Map;

/** What mails say of a change that a structure announced. */
final class ChangeFacts {
    private ChangeFacts() {}

    static Map<String, Object> of(RecordedAct act) {
        return switch (act.kind()) {
            case CONTACT_CHANGED -> Map.of("contact", act.text("name"), "contactEmail", act.text("to"));
            case ARRIVAL_ACCEPTED, ARRIVAL_REFUSED ->
                Map.of("newcomer", act.text("newcomer"), "place", place(act.text("from")), "aid", aid(act));
            default -> Map.of("newcomer", act.text("newcomer"), "former", act.text("from"));
        };
    }

    private static String place(String former) {
        return former.isEmpty() ? "rejoigne les professionnels de votre structure" : "prenne la place de " + former;
    }

    private static String aid(RecordedAct accepted) {
        var cents = accepted.detail().path("grantCents").asLong();
        return cents == 0
                ? "sans nouvelle aide"
                : "avec une aide au démarrage complémentaire de %s, versée une fois vos coordonnées bancaires vérifiées"
                        .formatted(Amounts.shown(cents));
    }
}
