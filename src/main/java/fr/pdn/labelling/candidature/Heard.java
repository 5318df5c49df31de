package fr.pdn.labelling.candidature;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was heard before a decision: a letter claims no opinion that nobody gave, and no observations that nobody sent. */
final class Heard {
    private static final String COORDINATION = "de la coordination";
    private static final String COMMITTEE = "des instances de suivi";

    private Heard() {}

    /** « de la coordination et des instances de suivi » ; empty when the candidature was decided without any opinion. */
    static Optional<String> onCandidature(Dossier dossier) {
        var round =
                dossier.since(Act.REVIEW_OPENED).stream().map(RecordedAct::kind).toList();
        return opinions(round.contains(Act.COORDINATION_OPINION_GIVEN), round.contains(Act.COMMITTEE_OPINION_GIVEN));
    }

    /** « Après examen de vos observations et avis de la coordination » ; empty when nobody said anything. */
    static Optional<String> onBreach(Dossier dossier, RecordedAct decision) {
        var observed = dossier.all(Act.OBSERVATIONS_RECEIVED).stream().anyMatch(sameBreach(decision));
        var heard = opinions(opined(dossier, decision, "COORDINATION"), opined(dossier, decision, "COMMITTEE"));
        return joined(Stream.of(
                        observed ? Optional.of("examen de vos observations") : Optional.<String>empty(),
                        heard.map(whose -> "avis " + whose)))
                .map(what -> "Après " + what);
    }

    private static boolean opined(Dossier dossier, RecordedAct decision, String body) {
        return dossier.all(Act.BREACH_OPINION_GIVEN).stream()
                .filter(sameBreach(decision))
                .anyMatch(act -> act.text("body").equals(body));
    }

    private static Predicate<RecordedAct> sameBreach(RecordedAct decision) {
        return act -> act.text("breach").equals(decision.text("breach"));
    }

    private static Optional<String> opinions(boolean coordination, boolean committee) {
        return joined(Stream.of(
                coordination ? Optional.of(COORDINATION) : Optional.<String>empty(),
                committee ? Optional.of(COMMITTEE) : Optional.<String>empty()));
    }

    private static Optional<String> joined(Stream<Optional<String>> parts) {
        return Optional.of(parts.flatMap(Optional::stream).collect(Collectors.joining(" et ")))
                .filter(words -> !words.isEmpty());
    }
}
