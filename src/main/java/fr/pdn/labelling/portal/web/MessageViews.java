package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Exchange;
import fr.pdn.labelling.candidature.Message;
import fr.pdn.labelling.candidature.MessageReadings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Messages as the structure reads them. */
@Component
class MessageViews {
    private final MessageReadings readings;
    private final DocumentViews documents;

    MessageViews(MessageReadings readings, DocumentViews documents) {
        this.readings = readings;
        this.documents = documents;
    }

    /**
     * @param ours whether the structure wrote it
     * @param readAt when someone on the other side first opened it, or null
     */
    record MessageView(
            boolean ours,
            String title,
            String text,
            Instant at,
            Instant readAt,
            List<DocumentViews.DocumentView> attachments) {}

    List<MessageView> of(Dossier dossier) {
        var read = readings.of(dossier);
        var attached = documents.attachments(dossier.candidature());
        return new Exchange(dossier)
                .messages().stream()
                        .map(message -> view(message, read, attached))
                        .toList();
    }

    private static MessageView view(
            Message message, Map<Long, Instant> read, List<DocumentViews.DocumentView> attached) {
        return new MessageView(
                message.fromStructure(),
                title(message),
                message.text(),
                message.at(),
                read.get(message.id()),
                attached.stream()
                        .filter(view ->
                                message.attachments().contains(view.document().id()))
                        .toList());
    }

    private static String title(Message message) {
        var to = message.desk() == null ? "au comité" : "à " + message.desk().label();
        var of = message.desk() == null ? "du comité" : "de " + message.desk().label();
        if (message.fromStructure()) {
            return message.act() == Act.MESSAGE_SENT ? "Votre message " + to : "Votre réponse " + to;
        }
        return message.act() == Act.MESSAGE_ANSWERED ? "Réponse " + of : "Question " + of;
    }
}
