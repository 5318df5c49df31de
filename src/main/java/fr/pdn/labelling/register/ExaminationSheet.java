package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.ExaminationWords;
import fr.pdn.labelling.candidature.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the automatic checks say of a dossier.
 *
 * @param lateBy « 7 min 12 s », empty when in time
 */
public record ExaminationSheet(
        String on,
        String admissibility,
        String eligibility,
        String lateBy,
        List<Check> checks,
        List<Reason> findings,
        List<String> missing,
        List<String> flags) {

    public record Check(String name, boolean passed) {}

    /** @param blocking whether the criterion is not met, rather than to be examined */
    public record Reason(String level, boolean blocking, String about, String text, String article) {}

    static Optional<ExaminationSheet> of(Dossier dossier) {
        return dossier.examined().map(act -> {
            var found = act.detail(Examination.class);
            return new ExaminationSheet(
                    FrenchDates.moment(act.at()),
                    ExaminationWords.of(found.admissibility()),
                    found.eligibility().label(),
                    ExaminationWords.late(found.lateBy()),
                    checks(dossier, found),
                    found.findings().stream().map(f -> reason(dossier, f)).toList(),
                    ExaminationWords.missing(dossier, found.missingDocuments(), found.presentationMissingFor()),
                    found.flags().stream()
                            .map(flag -> ExaminationWords.flag(dossier, flag))
                            .toList());
        });
    }

    private static List<Check> checks(Dossier dossier, Examination found) {
        var passed = new HashMap<>(found.checks());
        dossier.last(Act.BANK_DETAILS_PROVIDED).ifPresent(act -> passed.put("iban", true));
        return ExaminationWords.checks().stream()
                .filter(passed::containsKey)
                .map(name -> new Check(ExaminationWords.check(name), passed.get(name)))
                .toList();
    }

    private static Reason reason(Dossier dossier, Finding finding) {
        return new Reason(
                finding.level().label(),
                finding.level() == Eligibility.NON_COMPLIANT,
                finding.professional() == null ? "" : dossier.nameOf(finding.professional()),
                finding.reason(),
                finding.article());
    }
}
