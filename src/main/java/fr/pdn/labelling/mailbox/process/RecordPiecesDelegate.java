package fr.pdn.labelling.mailbox.process;

import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.INCOMING_MAIL;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.ORGANISATION_CHART;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.PIECES_OUTCOME;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.PRESENTATION;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.SPECIFIC_PROJECT;

import fr.pdn.labelling.mailbox.MailedPieces;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordPiecesDelegate implements JavaDelegate {
    private final MailedPieces pieces;

    RecordPiecesDelegate(MailedPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pieces.identify(
                INCOMING_MAIL.in(execution),
                PIECES_OUTCOME.in(execution),
                ORGANISATION_CHART.optionalIn(execution).orElse(List.of()),
                SPECIFIC_PROJECT.optionalIn(execution).orElse(List.of()),
                PRESENTATION.optionalIn(execution).orElse(List.of()));
    }
}
