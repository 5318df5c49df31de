package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.ExchangeVariables.DESK;
import static fr.pdn.labelling.candidature.process.ExchangeVariables.QUESTION;

import fr.pdn.labelling.candidature.ExchangeSteps;
import fr.pdn.labelling.candidature.MessageDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineExchangeSteps implements ExchangeSteps {
    private static final String PROCESS = "exchange";
    private final RuntimeService runtime;

    EngineExchangeSteps(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** One step for all the messages that wait: its form shows them when it is opened. */
    @Override
    public void messageReceived(String number, MessageDesk desk) {
        var waiting = runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number)
                .variableValueEquals(DESK.name(), desk.group().id())
                .count();
        if (waiting == 0) {
            runtime.createMessageCorrelation("messageReceived")
                    .processInstanceBusinessKey(number)
                    .setVariable(DESK.name(), desk.group().id())
                    .correlateStartMessage();
        }
    }

    @Override
    public void questionAsked(String number, long question) {
        runtime.createMessageCorrelation("questionAsked")
                .processInstanceBusinessKey(number)
                .setVariable(QUESTION.name(), Long.toString(question))
                .correlateStartMessage();
    }
}
