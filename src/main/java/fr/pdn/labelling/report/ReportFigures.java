package fr.pdn.labelling.report;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.presence.Tally;
import fr.pdn.labelling.presence.YearlyPresences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the log says already of a year, under the names of the form's questions. */
@Component
public class ReportFigures {
    private static final BigDecimal MINUTES = new BigDecimal(60);

    private final Labels labels;
    private final Campaigns campaigns;
    private final YearlyPresences presences;

    ReportFigures(Labels labels, Campaigns campaigns, YearlyPresences presences) {
        this.labels = labels;
        this.campaigns = campaigns;
        this.presences = presences;
    }

    public Map<String, Object> of(Dossier dossier, int year) {
        var candidature = dossier.candidature();
        var minimum = campaigns.get(candidature.campaign()).minimumWeeklyHours().multiply(MINUTES);
        var presence = presences.of(labels.of(candidature.id()), year, minimum.intValue());
        var figures = new LinkedHashMap<String, Object>();
        figures.put(
                "hours",
                new BigDecimal(presence.minutes())
                        .divide(MINUTES, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
        figures.put("weeks", presence.weeks());
        figures.put("weeksInOrder", presence.inOrder());
        figures.put("publications", presence.count(Tally.PUBLICATIONS));
        figures.put("conversations", presence.count(Tally.CONVERSATIONS));
        figures.put("participants", presence.count(Tally.PARTICIPANTS));
        return figures;
    }
}
