package fr.pdn.labelling.report;

import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a filed report says other than the log did, and what of the grant is left. For people to look at: nothing is refused. */
public final class ReportDifferences {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("hours", "Heures de présence");
        NAMES.put("weeksInOrder", "Semaines en ordre");
        NAMES.put("publications", "Publications");
        NAMES.put("conversations", "Conversations");
        NAMES.put("participants", "Participants aux visios");
    }

    private ReportDifferences() {}

    public static List<String> of(RecordedAct filed) {
        var found = new ArrayList<String>();
        NAMES.forEach((key, name) -> {
            var said = filed.detail().path("report").path(key).decimalValue();
            var logged = filed.detail().path("logged").path(key).decimalValue();
            if (said.compareTo(logged) != 0) {
                found.add("À regarder\u00a0: %s, le bilan dit %s, les relevés %s."
                        .formatted(name, plain(said), plain(logged)));
            }
        });
        var unspent = filed.detail().path("unspentCents").asLong();
        if (unspent > 0) {
            found.add("À regarder\u00a0: %s de l’aide au démarrage ne sont pas dépensés."
                    .formatted(Amounts.shown(unspent)));
        }
        return found;
    }

    private static String plain(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
