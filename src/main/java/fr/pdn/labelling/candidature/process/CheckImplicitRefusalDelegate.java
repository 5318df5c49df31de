package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.IMPLICIT_REFUSAL;

import fr.pdn.labelling.candidature.ImplicitRefusalWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckImplicitRefusalDelegate implements JavaDelegate {
    private final ImplicitRefusalWatch watch;

    CheckImplicitRefusalDelegate(ImplicitRefusalWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        IMPLICIT_REFUSAL.set(execution, watch.check(execution.getProcessBusinessKey()));
    }
}
