package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Exchange;
import fr.pdn.labelling.candidature.Message;
import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.candidature.MessageReadings;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import fr.pdn.labelling.mail.AccountNumbers;
import fr.pdn.labelling.register.Sight.BankDetailsShown;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The exchanges of a dossier as one agent reads them; those of their own service are read from then on. */
@Service
public class ExchangeLines {
    private final MessageReadings readings;
    private final DocumentStore documents;
    private final People people;

    ExchangeLines(MessageReadings readings, DocumentStore documents, People people) {
        this.readings = readings;
        this.documents = documents;
        this.people = people;
    }

    public void read(SeenDossier seen) {
        var own = Arrays.stream(MessageDesk.values())
                .filter(desk -> seen.reader().isIn(desk.group()))
                .toList();
        if (!own.isEmpty()) {
            readings.byAgent(seen.dossier(), own, seen.reader().login());
        }
    }

    public List<ExchangeLine> of(SeenDossier seen) {
        var messages = new Exchange(seen.dossier())
                .messages().stream().filter(message -> message.desk() != null).toList();
        if (messages.isEmpty()) {
            return List.of();
        }
        var known = people.known(
                seen.dossier(),
                messages.stream().map(Message::author).distinct().toList());
        var read = readings.of(seen.dossier());
        var attached = documents.attachments(seen.dossier().candidature().id());
        return messages.stream()
                .map(message -> line(seen, message, known.get(message.author()), read, attached))
                .toList();
    }

    private static ExchangeLine line(
            SeenDossier seen, Message message, Person author, Map<Long, Instant> read, List<StoredDocument> attached) {
        return new ExchangeLine(
                title(message),
                message.desk().group().frenchName(),
                author,
                message.at(),
                FrenchDates.moment(message.at()),
                text(seen.sight(), message),
                attached.stream()
                        .filter(document -> message.attachments().contains(document.id()))
                        .map(document -> DocumentLine.of(seen.dossier(), document))
                        .toList(),
                read.containsKey(message.id())
                        ? "Lu le " + FrenchDates.moment(read.get(message.id()))
                        : "Pas encore lu");
    }

    private static String title(Message message) {
        if (message.fromStructure()) {
            return message.act().label();
        }
        return message.act() == Act.MESSAGE_ANSWERED ? "Réponse à la structure" : "Question à la structure";
    }

    /** As everywhere: an account number is for those who pay. */
    private static String text(Sight sight, Message message) {
        return sight.bankDetails() == BankDetailsShown.IN_FULL ? message.text() : AccountNumbers.masked(message.text());
    }
}
