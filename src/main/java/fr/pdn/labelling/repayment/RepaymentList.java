package fr.pdn.labelling.repayment;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Repayment;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The repayments that were demanded, the first to pay in front. */
@Component
public class RepaymentList {
    private static final int MOST = 1_000;

    private final Dossiers dossiers;

    RepaymentList(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Those that are over too, for the accounts. */
    public List<ListedRepayment> all() {
        return dossiers.filed(Act.REPAYMENT_DEMANDED, MOST).stream()
                .flatMap(dossier -> Repayment.all(dossier).stream()
                        .filter(repayment -> repayment.dueOn().isPresent())
                        .map(repayment -> new ListedRepayment(dossier, repayment)))
                .sorted(Comparator.comparing(
                        listed -> listed.repayment().dueOn().orElseThrow()))
                .toList();
    }

    public List<ListedRepayment> awaited() {
        return all().stream()
                .filter(listed -> !listed.repayment().state().over())
                .toList();
    }
}
