package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.BREACH;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;

import fr.pdn.labelling.suspension.SuspensionProcedure;
import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineSuspensionProcedure implements SuspensionProcedure {
    private static final String PROCESS = "suspension-review";
    private final RuntimeService runtime;

    EngineSuspensionProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void breachReported(String number, long breach, String professional) {
        var about = new HashMap<String, Object>();
        about.put(BREACH.name(), Long.toString(breach));
        if (professional != null) {
            about.put(PROFESSIONAL.name(), professional);
        }
        runtime.startProcessInstanceByKey(PROCESS, number, about);
    }

    @Override
    public void repaymentDecided(String number, long breach) {
        runtime.createMessageCorrelation("repaymentDecided")
                .processInstanceBusinessKey(number)
                .setVariable(REPAYMENT_BREACH.name(), Long.toString(breach))
                .correlateStartMessage();
    }

    @Override
    public void structureWithdrew(String number) {
        runtime.createMessageCorrelation("structureWithdrew")
                .processInstanceBusinessKey(number)
                .correlateAll();
    }
}
