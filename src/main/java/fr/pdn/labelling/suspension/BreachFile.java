package fr.pdn.labelling.suspension;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A breach and everything that was done about it, in order. */
public record BreachFile(Dossier dossier, Breach breach, List<RecordedAct> acts) {
    /** In the detail of an act: the breach it is about, what was chosen, the last day. */
    static final String BREACH = "breach";

    static final String CHOICE = "choice";
    static final String UNTIL = "until";
    static final String BODY = "body";

    private static final Set<Act> AFTERWARDS = EnumSet.of(
            Act.LIFTING_REQUESTED, Act.LIFTING_DECIDED, Act.SUSPENSION_OUTCOME_DECIDED, Act.SUSPENSION_LAPSED);

    static BreachFile of(Dossier dossier, Breach breach) {
        var id = Long.toString(breach.id());
        return new BreachFile(
                dossier,
                breach,
                dossier.acts().stream()
                        .filter(act -> act.text(BREACH).equals(id))
                        .toList());
    }

    public BreachState state() {
        var state = BreachState.TO_QUALIFY;
        for (var act : acts) {
            state = state.after(act);
        }
        return state;
    }

    public Optional<RecordedAct> last(Act... kinds) {
        return new Dossier(dossier.candidature(), acts).last(kinds);
    }

    public List<RecordedAct> all(Act kind) {
        return acts.stream().filter(act -> act.kind() == kind).toList();
    }

    /** The notice that was sent, if one was. */
    public Optional<RecordedAct> notice() {
        return last(Act.FORMAL_NOTICE_SIGNED);
    }

    /** The last day to answer it. */
    public LocalDate noticeDue() {
        return LocalDate.parse(notice().orElseThrow().text("dueOn"));
    }

    /** The last day of an urgent suspension, if the notice came with one. */
    public Optional<LocalDate> interimUntil() {
        return notice().map(act -> act.text(UNTIL))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }

    public List<RecordedAct> observations() {
        return all(Act.OBSERVATIONS_RECEIVED);
    }

    public Optional<RecordedAct> decision() {
        return last(Act.SUSPENSION_DECIDED);
    }

    /** What was asked and decided once it was suspended. */
    public List<RecordedAct> afterwards() {
        return acts.stream().filter(act -> AFTERWARDS.contains(act.kind())).toList();
    }

    /** The last opinion of one of those consulted. */
    public Optional<RecordedAct> opinionOf(ConsultedBody body) {
        return all(Act.BREACH_OPINION_GIVEN).stream()
                .filter(act -> act.text(BODY).equals(body.name()))
                .reduce((earlier, later) -> later);
    }

    /** What it is about, with its article: « le label PDNP17-L-2027-001 de Solène Salicorne ». */
    public String concerned() {
        return breach.label() == null
                ? "la convention n°\u00a0" + dossier.number() + "-C"
                : "le label n°\u00a0" + breach.label() + " de " + dossier.nameOf(breach.professional());
    }

    /** The last day of the suspension that was decided or prolonged. */
    public Optional<LocalDate> until() {
        return acts.stream()
                .filter(act -> act.kind() == Act.SUSPENSION_DECIDED || act.kind() == Act.SUSPENSION_OUTCOME_DECIDED)
                .map(act -> act.text(UNTIL))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .reduce((earlier, later) -> later);
    }

    /** Ref of the one whose label the last decision is about, null when it is about the whole convention. */
    String professional() {
        return decision().map(RecordedAct::professional).orElseGet(breach::professional);
    }
}
