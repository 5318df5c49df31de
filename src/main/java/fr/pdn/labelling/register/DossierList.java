package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.register.DossierRow.NextDue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filed dossiers an agent may see: as many questions to the database, whatever the page holds. */
@Service
public class DossierList {
    static final int PAGE = 25;

    private final DossierRows rows;
    private final ListedSteps steps;
    private final DossierDues dues;

    DossierList(DossierRows rows, ListedSteps steps, DossierDues dues) {
        this.rows = rows;
        this.steps = steps;
        this.dues = dues;
    }

    @Transactional(readOnly = true)
    public DossierPage page(DossierSearch search, Reader reader) {
        Set<String> waiting = search.step().isEmpty() ? Set.of() : steps.waitingAt(search.step());
        Map<String, NextDue> order =
                search.order() == DossierOrder.DUE ? dues.of(steps.pressing(), rows.undecided()) : Map.of();
        var found = rows.find(search, reader, waiting, order);
        return new DossierPage(
                described(found.rows()),
                found.total(),
                search.page() * PAGE < found.total() ? String.valueOf(search.page() + 1) : "");
    }

    private List<DossierRow> described(List<DossierRow> found) {
        var open = steps.of(found.stream().map(DossierRow::number).toList());
        var next = dues.of(
                open,
                found.stream()
                        .filter(row -> undecided(row.state()))
                        .map(DossierRow::number)
                        .toList());
        return found.stream()
                .map(row -> row.with(open.getOrDefault(row.number(), List.of()), next.get(row.number())))
                .toList();
    }

    static boolean undecided(CandidatureState state) {
        return state.compareTo(CandidatureState.SUBMITTED) >= 0
                && state.compareTo(CandidatureState.DECISION_PENDING) <= 0;
    }
}
