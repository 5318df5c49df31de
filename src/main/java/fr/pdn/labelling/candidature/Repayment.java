package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the startup grant that a director decided is to be paid back, and what came of it, in cents.
 *
 * @param breach id of the breach that it was decided for, and that every act about it names
 * @param decision in which it was decided
 * @param followed what was done about it since, in order
 */
public record Repayment(String breach, RecordedAct decision, List<RecordedAct> followed) {
    /** What is done about a repayment once it is decided. */
    public static final Set<Act> FOLLOWED = Set.of(
            Act.REPAYMENT_DEMANDED,
            Act.REPAYMENT_PARTLY_RECEIVED,
            Act.REPAYMENT_RECEIVED,
            Act.REPAYMENT_TIME_GIVEN,
            Act.REPAYMENT_WAIVER_ASKED,
            Act.REPAYMENT_WAIVED,
            Act.REPAYMENT_MAINTAINED,
            Act.REPAYMENT_TRANSFERRED);

    public static List<Repayment> all(Dossier dossier) {
        return dossier.all(Act.SUSPENSION_OUTCOME_DECIDED).stream()
                .filter(act -> cents(act, "repaymentCents") > 0)
                .map(act -> of(dossier, act))
                .toList();
    }

    /** @throws IllegalStateException when none was decided for this breach: a fault of ours */
    public static Repayment of(Dossier dossier, String breach) {
        return all(dossier).stream()
                .filter(one -> one.breach.equals(breach))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No repayment decided for the breach " + breach));
    }

    private static Repayment of(Dossier dossier, RecordedAct decision) {
        var breach = decision.text("breach");
        return new Repayment(
                breach,
                decision,
                dossier.acts().stream()
                        .filter(act -> FOLLOWED.contains(act.kind())
                                && act.text("breach").equals(breach))
                        .toList());
    }

    public long cents() {
        return cents(decision, "repaymentCents");
    }

    public long receivedCents() {
        return followed.stream().mapToLong(act -> cents(act, "receivedCents")).sum();
    }

    public long leftCents() {
        return cents() - receivedCents();
    }

    public String reason() {
        return decision.text("repaymentReason");
    }

    /** The last day to pay, once it was demanded. */
    public Optional<LocalDate> dueOn() {
        return followed.stream()
                .map(act -> act.text("dueOn"))
                .filter(day -> !day.isEmpty())
                .reduce((earlier, later) -> later)
                .map(LocalDate::parse);
    }

    public Optional<RecordedAct> last(Act kind) {
        return followed.stream().filter(act -> act.kind() == kind).reduce((earlier, later) -> later);
    }

    /** What of it is told to the structure: not that someone proposed to waive it. */
    public List<RecordedAct> told() {
        return followed.stream()
                .filter(act -> act.kind() != Act.REPAYMENT_WAIVER_ASKED)
                .toList();
    }

    public RepaymentState state() {
        var state = RepaymentState.DECIDED;
        for (var act : followed) {
            state = state.after(act.kind());
        }
        return state;
    }

    /** « Reversement demandé : 250,00 € jusqu’au 5 mars 2028 inclus ». */
    public String words() {
        return switch (state()) {
            case DECIDED -> "Reversement décidé\u00a0: " + Amounts.shown(cents());
            case DEMANDED ->
                "Reversement demandé\u00a0: %s jusqu’au %s inclus"
                        .formatted(Amounts.shown(leftCents()), FrenchDates.day(dueOn().orElseThrow()));
            case REPAID -> "Reversé le " + receivedOn();
            case WAIVED -> "Reversement abandonné le " + ended();
            case TRANSFERRED -> "Reversement transmis à l’agent comptable le " + ended();
        };
    }

    private String receivedOn() {
        return FrenchDates.day(
                LocalDate.parse(last(Act.REPAYMENT_RECEIVED).orElseThrow().text("receivedOn")));
    }

    private String ended() {
        return FrenchDates.day(followed.get(followed.size() - 1).at());
    }

    private static long cents(RecordedAct act, String field) {
        return act.detail().path(field).asLong();
    }
}
