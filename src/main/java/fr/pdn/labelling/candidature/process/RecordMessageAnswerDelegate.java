package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.ANSWER;
import static fr.pdn.labelling.candidature.process.ExchangeVariables.DESK;
import static fr.pdn.labelling.candidature.process.ExchangeVariables.MESSAGE_OUTCOME;

import fr.pdn.labelling.candidature.MessageAnswers;
import fr.pdn.labelling.candidature.MessageDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMessageAnswerDelegate implements JavaDelegate {
    private final MessageAnswers answers;

    RecordMessageAnswerDelegate(MessageAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.record(
                execution.getProcessBusinessKey(),
                MessageDesk.ofGroup(DESK.in(execution)),
                MESSAGE_OUTCOME.in(execution),
                ANSWER.optionalIn(execution).orElse(""));
    }
}
