package fr.pdn.labelling.renewal.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.renewal.Expiry;
import fr.pdn.labelling.renewal.RenewalDecision;
import fr.pdn.labelling.renewal.RenewalOpinion;
import fr.pdn.labelling.renewal.RenewalProposal;
import fr.pdn.labelling.renewal.RenewalRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of renewal, each declared once. */
final class RenewalVariables {
    /** As people read it, given at the start. */
    static final Variable<String> CONVENTION_ENDS_ON = Variable.text("conventionEndsOn");

    static final Variable<RenewalRequest> RENEWAL_REQUEST = Variable.of("renewalRequest", RenewalRequest.class);
    static final Variable<RenewalOpinion> RENEWAL_OPINION = Variable.of("renewalOpinion", RenewalOpinion.class);
    static final Variable<RenewalProposal> RENEWAL_PROPOSAL = Variable.of("renewalProposal", RenewalProposal.class);
    static final Variable<List<String>> KEPT_PROFESSIONALS = Variable.texts("keptProfessionals");
    static final Variable<RenewalDecision> RENEWAL_DECISION = Variable.of("renewalDecision", RenewalDecision.class);
    static final Variable<LocalDate> RENEWED_UNTIL = Variable.date("renewedUntil");
    static final Variable<Expiry> EXPIRY = Variable.of("expiry", Expiry.class);

    /** What the structure says changes, in the order of the form. */
    private static final List<Variable<String>> CHANGES = List.of(
            Variable.text("projectChanges"),
            Variable.text("professionalChanges"),
            Variable.text("organisationChanges"),
            Variable.text("endReason"));

    private RenewalVariables() {}

    static Map<String, Object> changes(VariableScope scope) {
        var changes = new LinkedHashMap<String, Object>();
        CHANGES.forEach(one -> one.optionalIn(scope).ifPresent(change -> changes.put(one.name(), change)));
        return changes;
    }
}
