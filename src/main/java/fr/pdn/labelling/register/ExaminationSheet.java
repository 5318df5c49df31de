package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.documents.DocumentKind;
import java.util.ArrayList;
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
    public record Reason(String code, String level, boolean blocking, String about, String text, String article) {}

    static Optional<ExaminationSheet> of(Dossier dossier) {
        return dossier.last(Act.EXAMINED).map(act -> {
            var found = act.detail(Examination.class);
            return new ExaminationSheet(
                    FrenchDates.moment(act.at()),
                    ExaminationWords.of(found.admissibility()),
                    found.eligibility().label(),
                    lateBy(found.lateBy()),
                    checks(dossier, found),
                    found.findings().stream().map(f -> reason(dossier, f)).toList(),
                    missing(dossier, found),
                    found.flags().stream().map(flag -> flag(dossier, flag)).toList());
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
                finding.code(),
                finding.level().label(),
                finding.level() == Eligibility.NON_COMPLIANT,
                finding.professional() == null ? "" : ActWords.name(dossier, finding.professional()),
                finding.reason(),
                finding.article());
    }

    private static List<String> missing(Dossier dossier, Examination found) {
        return found.missingDocuments().stream()
                .map(DocumentKind::valueOf)
                .map(kind -> kind == DocumentKind.PROFESSIONAL_PRESENTATION
                        ? kind.label() + "\u00a0: " + names(dossier, found.presentationMissingFor())
                        : kind.label())
                .toList();
    }

    private static String names(Dossier dossier, List<String> refs) {
        return String.join(
                ", ", refs.stream().map(ref -> ActWords.name(dossier, ref)).toList());
    }

    /** A flag about a professional carries their ref after a colon. */
    private static String flag(Dossier dossier, String flag) {
        var parts = flag.split(":", 2);
        return ExaminationWords.flag(parts[0], parts.length == 1 ? "" : ActWords.name(dossier, parts[1]));
    }

    /** From « 00:07:12 », hours first. */
    private static String lateBy(String time) {
        if (time == null) {
            return "";
        }
        var parts = time.split(":");
        var units = List.of("\u00a0h", "\u00a0min", "\u00a0s");
        var words = new ArrayList<String>();
        for (int i = 0; i < parts.length; i++) {
            int count = Integer.parseInt(parts[i]);
            if (count > 0) {
                words.add(count + units.get(i));
            }
        }
        return String.join(" ", words);
    }
}
