package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.MessageOutcome;
import fr.pdn.labelling.candidature.QuestionState;
import fr.pdn.labelling.engine.Variable;

/** The variables of exchange, each declared once. */
final class ExchangeVariables {
    /** Id of the group whose step it is, given at the start. */
    static final Variable<String> DESK = Variable.text("desk");

    /** Id of the act that asked, given at the start. */
    static final Variable<String> QUESTION = Variable.text("question");

    static final Variable<MessageOutcome> MESSAGE_OUTCOME = Variable.of("messageOutcome", MessageOutcome.class);
    static final Variable<QuestionState> QUESTION_STATE = Variable.of("questionState", QuestionState.class);

    private ExchangeVariables() {}
}
