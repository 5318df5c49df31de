package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.ImplicitRefusalWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordImplicitRefusalDelegate implements JavaDelegate {
    private final ImplicitRefusalWatch watch;

    RecordImplicitRefusalDelegate(ImplicitRefusalWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.note(execution.getProcessBusinessKey());
    }
}
