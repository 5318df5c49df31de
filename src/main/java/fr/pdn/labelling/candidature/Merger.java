package fr.pdn.labelling.candidature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a structure has become another one, with its SIRET.
 *
 * @param id of the act that declares it
 * @param newSiret fourteen digits
 */
public record Merger(long id, Instant declaredAt, String newName, String newSiret, LocalDate effectiveOn) {

    /** The one that no director has answered. */
    public static Optional<Merger> waiting(Dossier dossier) {
        return dossier.last(Act.MERGER_DECLARED, Act.MERGER_ACCEPTED, Act.MERGER_REFUSED)
                .filter(act -> act.kind() == Act.MERGER_DECLARED)
                .map(Merger::of);
    }

    private static Merger of(RecordedAct act) {
        return new Merger(
                act.id(),
                act.at(),
                act.text("newName"),
                act.text("newSiret"),
                LocalDate.parse(act.text("effectiveOn")));
    }
}
