package fr.pdn.labelling.candidature;

import static fr.pdn.labelling.candidature.CandidatureState.DECISION_PENDING;
import static fr.pdn.labelling.candidature.CandidatureState.INCOMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_VERIFICATION;

import fr.pdn.labelling.campaign.Campaign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A candidature and everything that happened to it. What the dossier « is » is read here, from facts, and stored nowhere. */
public record Dossier(Candidature candidature, List<RecordedAct> acts) {
    private static final Set<Act> END_OF_CANDIDATURE = EnumSet.of(
            Act.DECIDED_ACCEPTED,
            Act.DECIDED_REFUSED,
            Act.DECLARED_INADMISSIBLE,
            Act.DECLARED_LAPSED,
            Act.WITHDRAWN_BY_STRUCTURE);

    public record Step(CandidatureState state, Instant at) {}

    Dossier with(RecordedAct act) {
        return new Dossier(
                candidature, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    public String number() {
        return candidature.number();
    }

    public Answers answers() {
        return candidature.answers();
    }

    /** Of one of its professionals, of whoever was replaced or proposed; the ref itself when nobody bears it. */
    public String nameOf(String ref) {
        return answers()
                .professional(ref)
                .map(Answers.Professional::fullName)
                .or(() -> Replacement.nameIn(this, ref))
                .orElse(ref);
    }

    /** Refs of the professionals whom a director accepted: with the candidature, or under convention. */
    public List<String> retained() {
        var retained =
                last(Act.DECIDED_ACCEPTED).map(act -> act.texts("retained")).orElse(List.of());
        var arrived = all(Act.ARRIVAL_ACCEPTED).stream().map(RecordedAct::professional);
        return Stream.concat(retained.stream(), arrived).toList();
    }

    /** The last automatic checks, made again when someone was replaced. */
    public Optional<RecordedAct> examined() {
        return last(Act.EXAMINED, Act.EXAMINED_AGAIN);
    }

    public Optional<Examination> examination() {
        return examined().map(act -> act.detail(Examination.class));
    }

    /** The states the dossier went through, in order. Some show only while they last: see {@link #passing}. */
    public List<Step> path() {
        var path = new ArrayList<Step>();
        for (var act : acts) {
            act.kind().state().ifPresent(state -> enter(path, new Step(state, act.at())));
        }
        return path;
    }

    private static void enter(List<Step> path, Step next) {
        if (!path.isEmpty() && last(path) != next.state() && passing(path)) {
            path.remove(path.size() - 1);
        }
        if (path.isEmpty() || last(path) != next.state()) {
            path.add(next);
        }
    }

    /** A decision being prepared, and the second look at a dossier once its missing pieces have come. */
    private static boolean passing(List<Step> path) {
        boolean again = path.size() > 1 && path.get(path.size() - 2).state() == INCOMPLETE;
        return last(path) == DECISION_PENDING || last(path) == IN_VERIFICATION && again;
    }

    private static CandidatureState last(List<Step> path) {
        return path.get(path.size() - 1).state();
    }

    public CandidatureState state() {
        return last(path());
    }

    /** Decided, inadmissible, lapsed or withdrawn: nothing that comes before the decision may still happen. */
    public boolean closed() {
        return acts.stream().anyMatch(a -> END_OF_CANDIDATURE.contains(a.kind()));
    }

    public Optional<RecordedAct> last(Act... kinds) {
        var wanted = List.of(kinds);
        RecordedAct found = null;
        for (var act : acts) {
            found = wanted.contains(act.kind()) ? act : found;
        }
        return Optional.ofNullable(found);
    }

    /** The last act of a kind about one professional. */
    public Optional<RecordedAct> lastAbout(String professional, Act... kinds) {
        return new Dossier(candidature, about(professional)).last(kinds);
    }

    public List<RecordedAct> about(String professional) {
        return acts.stream()
                .filter(a -> Objects.equals(a.professional(), professional))
                .toList();
    }

    public List<RecordedAct> all(Act kind) {
        return acts.stream().filter(a -> a.kind() == kind).toList();
    }

    /** Acts since the last one of this kind, it excluded: what belongs to the current round of a loop. */
    public List<RecordedAct> since(Act kind) {
        int from = 0;
        for (int i = 0; i < acts.size(); i++) {
            from = acts.get(i).kind() == kind ? i + 1 : from;
        }
        return acts.subList(from, acts.size());
    }

    /** How it reached the Caf, when an agent typed it. */
    public Optional<Arrival> arrival() {
        return last(Act.ENTERED).map(act -> act.detail(Arrival.class));
    }

    /** The day of its receipt. A paper counts as filed on the day of its postmark, and is received when it arrives. */
    public LocalDate receivedOn() {
        return filedElsewhere().map(Arrival::arrivedOn).orElseGet(() -> day(candidature.submittedAt()));
    }

    /** How it came, if the date on which it was filed is that of a paper or a questionnaire. */
    public Optional<Arrival> filedElsewhere() {
        return last(Act.SUBMITTED_FORM)
                .filter(act -> !act.text("arrivedOn").isEmpty())
                .map(act -> act.detail(Arrival.class));
    }

    /** CRPA L231-4: two months of silence after receipt, less the time the structure took to complete its dossier (L114-5). */
    public LocalDate implicitRefusalOn() {
        return ImplicitRefusal.on(receivedOn(), PieceRequests.of(acts));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Campaign.PARIS);
    }

    static List<String> statefulActs() {
        return Arrays.stream(Act.values())
                .filter(a -> a.state().isPresent())
                .map(Act::name)
                .toList();
    }
}
