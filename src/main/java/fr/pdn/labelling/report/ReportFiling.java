package fr.pdn.labelling.report;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.signature.Signatories;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A report is filed by whoever may sign for the structure: sending it, signed in by a link to their own address, signs it. */
@Service
public class ReportFiling {
    private static final String REFUSAL =
            "Rien n’est envoyé\u00a0: seul le représentant légal signe le bilan en l’envoyant. Enregistrez-le,";
    private final Dossiers dossiers;
    private final Signatories signatories;
    private final ReportFigures figures;
    private final CurrentActor actor;
    private final Journal journal;

    ReportFiling(
            Dossiers dossiers, Signatories signatories, ReportFigures figures, CurrentActor actor, Journal journal) {
        this.dossiers = dossiers;
        this.signatories = signatories;
        this.figures = figures;
        this.actor = actor;
        this.journal = journal;
    }

    /** @throws InvalidAnswersException when someone else sends it, or the grant is not accounted for to the cent */
    public void file(String number, int year, Map<String, Object> answers) {
        var dossier = dossiers.get(number);
        var signatory = signatories.forStructure(dossier, actor.name(), REFUSAL);
        var grant = AnnualReport.of(dossier, year)
                .last(Act.ANNUAL_REPORT_OPENED)
                .orElseThrow()
                .detail()
                .path("grantCents")
                .asLong();
        var said = new LinkedHashMap<String, Object>();
        said.put("year", year);
        said.put("report", answers);
        said.put("logged", figures.of(dossier, year));
        said.put("grantCents", grant);
        if (grant > 0) {
            putUse(said, answers, grant);
        }
        said.put("signatory", signatory.name());
        said.put("capacity", signatory.capacity());
        journal.record(dossier.candidature().id(), Act.ANNUAL_REPORT_FILED, said);
    }

    private static void putUse(Map<String, Object> said, Map<String, Object> answers, long grant) {
        long workingTime = cents(answers, "workingTimeEuros");
        long equipment = cents(answers, "equipmentEuros");
        long unspent = cents(answers, "unspentEuros");
        long sum = workingTime + equipment + unspent;
        if (sum != grant) {
            throw InvalidAnswersException.at(
                    "/unspentEuros",
                    "Le temps de travail, le matériel et ce qui n’est pas dépensé font %s ensemble\u00a0: l’aide à justifier est de %s."
                            .formatted(Amounts.shown(sum), Amounts.shown(grant)));
        }
        said.put("workingTimeCents", workingTime);
        said.put("equipmentCents", equipment);
        said.put("unspentCents", unspent);
    }

    private static long cents(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof BigDecimal euros
                ? Amounts.cents(euros).orElse(0)
                : 0;
    }
}
