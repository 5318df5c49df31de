package fr.pdn.labelling.renewal;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The renewal of a convention at one term is opened once. */
@Service
public class RenewalOpening {
    private final RenewalTerms terms;
    private final Dossiers dossiers;
    private final Journal journal;
    private final RenewalProcedure procedure;

    RenewalOpening(RenewalTerms terms, Dossiers dossiers, Journal journal, RenewalProcedure procedure) {
        this.terms = terms;
        this.dossiers = dossiers;
        this.journal = journal;
        this.procedure = procedure;
    }

    @Transactional
    void begin(String number) {
        var dossier = dossiers.get(number);
        var endsOn = ConventionTerm.of(dossier).orElseThrow();
        if (terms.add(dossier.candidature().id(), endsOn)) {
            procedure.termNears(number, endsOn);
        }
    }

    public void open(String number) {
        var dossier = dossiers.get(number);
        journal.record(
                dossier.candidature().id(),
                Act.RENEWAL_OPENED,
                Map.of("endsOn", ConventionTerm.of(dossier).orElseThrow()));
    }
}
