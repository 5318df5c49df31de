package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.ExchangeVariables.DESK;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Exchange;
import fr.pdn.labelling.candidature.Message;
import fr.pdn.labelling.candidature.MessageDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${thread.of(execution)}} in the model: what the structure and one service wrote to each other. */
@Component("thread")
public class ThreadBrief {
    private static final int MOST = 10;

    private final Dossiers dossiers;

    ThreadBrief(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var desk = MessageDesk.ofGroup(DESK.in(execution));
        var exchange = new Exchange(dossiers.get(execution.getProcessBusinessKey()));
        var waiting = exchange.messagesTo(desk);
        var messages = exchange.with(desk);
        var text = new BriefText();
        text.line("**Échange entre la structure et %s**", desk.label());
        messages.stream()
                .skip(Math.max(0, messages.size() - MOST))
                .forEach(message -> add(text, message, waiting.contains(message)));
        return text.toString();
    }

    private static void add(BriefText text, Message message, boolean waiting) {
        var who = message.fromStructure() ? "la structure" : "vous ou vos collègues";
        var files = message.attachments().size();
        text.line(
                waiting ? "**À lire – %s, %s\u00a0:** %s%s" : "%s, %s\u00a0: %s%s",
                FrenchDates.moment(message.at()),
                who,
                message.text(),
                files == 0 ? "" : " (pièces jointes\u00a0: %d, à ouvrir dans le dossier)".formatted(files));
    }
}
