package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.signature.Agreements;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a structure reads of its dossier's outcome. Opinions stay inside until the decision gives its reasons. */
final class TrackingView {
    private TrackingView() {}

    /**
     * @param favourable whether the candidature was retained, in whole or in part
     * @param grant as it is shown
     * @param findings what the automatic checks had said
     */
    record Outcome(
            String title,
            boolean favourable,
            Instant at,
            String reason,
            List<String> retained,
            List<String> notRetained,
            String grant,
            List<Finding> findings) {}

    static Optional<Outcome> outcome(Dossier dossier) {
        return dossier.last(Act.DECIDED_ACCEPTED, Act.DECIDED_REFUSED, Act.DECLARED_INADMISSIBLE, Act.DECLARED_LAPSED)
                .map(act -> outcome(dossier, act));
    }

    private static Outcome outcome(Dossier dossier, RecordedAct act) {
        var retained = Agreements.retained(dossier);
        var people = dossier.answers().professionals();
        var findings = dossier.examination().map(Examination::findings).orElse(List.of());
        return new Outcome(
                act.kind().label(),
                act.kind() == Act.DECIDED_ACCEPTED,
                act.at(),
                act.text("reason"),
                people.stream()
                        .filter(p -> retained.contains(p.ref()))
                        .map(p -> p.fullName())
                        .toList(),
                people.stream()
                        .filter(p -> !retained.contains(p.ref()))
                        .map(p -> p.fullName())
                        .toList(),
                Amounts.shown(act.detail().path("grantCents").asLong()),
                findings == null ? List.of() : findings);
    }
}
