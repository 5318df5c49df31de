package fr.pdn.labelling.mailbox.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.mailbox.MailPieces;
import fr.pdn.labelling.mailbox.MailRoute;
import fr.pdn.labelling.mailbox.PiecesOutcome;
import fr.pdn.labelling.mailbox.TriageOutcome;
import java.util.List;

/** The variables of incoming-mail, each declared once. */
final class IncomingMailVariables {
    /** Number of the message, given at the start. */
    static final Variable<Integer> INCOMING_MAIL = Variable.integer("incomingMail");

    static final Variable<MailRoute> MAIL_ROUTE = Variable.of("mailRoute", MailRoute.class);
    static final Variable<MailPieces> MAIL_PIECES = Variable.of("mailPieces", MailPieces.class);
    static final Variable<TriageOutcome> TRIAGE_OUTCOME = Variable.of("triageOutcome", TriageOutcome.class);
    static final Variable<String> NUMBER = Variable.text("number");
    static final Variable<PiecesOutcome> PIECES_OUTCOME = Variable.of("piecesOutcome", PiecesOutcome.class);
    static final Variable<List<String>> ORGANISATION_CHART = Variable.texts("organisationChart");
    static final Variable<List<String>> SPECIFIC_PROJECT = Variable.texts("specificProject");
    static final Variable<List<String>> PRESENTATION = Variable.texts("presentation");

    private IncomingMailVariables() {}
}
