package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.ExchangeVariables.QUESTION;
import static fr.pdn.labelling.candidature.process.ExchangeVariables.QUESTION_STATE;

import fr.pdn.labelling.candidature.Questions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckQuestionDelegate implements JavaDelegate {
    private final Questions questions;

    CheckQuestionDelegate(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var question = Long.parseLong(QUESTION.in(execution));
        QUESTION_STATE.set(execution, questions.state(execution.getProcessBusinessKey(), question));
    }
}
