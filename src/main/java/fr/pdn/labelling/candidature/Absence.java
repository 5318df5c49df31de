package fr.pdn.labelling.candidature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a professional will not be online for a time. Why is said in one word, never more: it may be their health.
 *
 * @param id of the act that announces it
 * @param until last day, empty as long as it is not known
 * @param coveredBy who is online meanwhile, empty when nobody is named
 */
public record Absence(long id, String professional, LocalDate from, Optional<LocalDate> until, String coveredBy) {
    private static final String UNTIL = "absentUntil";

    static Absence of(RecordedAct act) {
        return new Absence(
                act.id(),
                act.professional(),
                LocalDate.parse(act.text("absentFrom")),
                Optional.of(act.text(UNTIL)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                act.text("coveredBy"));
    }

    /** In the order they were announced. */
    public static List<Absence> in(Dossier dossier) {
        return dossier.all(Act.ABSENCE_ANNOUNCED).stream().map(Absence::of).toList();
    }

    public static Absence announced(Dossier dossier, long id) {
        return in(dossier).stream()
                .filter(absence -> absence.id() == id)
                .findFirst()
                .orElseThrow();
    }

    public boolean noted(Dossier dossier) {
        return dossier.all(Act.ABSENCE_NOTED).stream()
                .anyMatch(act -> act.detail().path(Replacement.REQUEST).asLong() == id);
    }
}
