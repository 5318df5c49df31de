package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.LabellingProcedure;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineLabellingProcedure implements LabellingProcedure {
    private static final String PROCESS = "labelling-procedure";
    private final RuntimeService runtime;

    EngineLabellingProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void candidatureSubmitted(String number) {
        runtime.startProcessInstanceByKey(PROCESS, number);
    }

    @Override
    public void withdrawalRequested(String number) {
        runtime.createMessageCorrelation("withdrawalRequested")
                .processInstanceBusinessKey(number)
                .correlate();
    }

    /** Most conventions end long after the procedure. It is not told by a message: that would cost each candidature a subscription. */
    @Override
    public void conventionOver(String number) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number)
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "Convention terminée"));
    }

    /** Nothing waits for pieces once the admissibility is decided. */
    @Override
    public void piecesMailed(String number) {
        runtime.createMessageCorrelation("piecesMailed")
                .processInstanceBusinessKey(number)
                .correlateAll();
    }
}
