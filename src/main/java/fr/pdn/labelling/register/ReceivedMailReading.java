package fr.pdn.labelling.register;

import static fr.pdn.labelling.configuration.AgentGroup.ADMINISTRATORS;
import static fr.pdn.labelling.configuration.AgentGroup.PAYMENTS;
import static fr.pdn.labelling.configuration.AgentGroup.REVIEWERS;

import fr.pdn.labelling.mail.AccountNumbers;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import fr.pdn.labelling.mail.incoming.MailReader;
import fr.pdn.labelling.mailbox.MailActs;
import fr.pdn.labelling.mailbox.MailFile;
import fr.pdn.labelling.mailbox.MailFiles;
import fr.pdn.labelling.mailbox.MailState;
import fr.pdn.labelling.mailbox.ReceivedMail;
import fr.pdn.labelling.mailbox.ReceivedMails;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way to received messages for agents: one that is in a dossier is for those who see the dossier. */
@Service
public class ReceivedMailReading {
    public static final int PAGE = 25;

    private final ReceivedMails received;
    private final IncomingMails mails;
    private final MailFiles files;
    private final MailActs acts;
    private final DossierReading dossiers;

    ReceivedMailReading(
            ReceivedMails received, IncomingMails mails, MailFiles files, MailActs acts, DossierReading dossiers) {
        this.received = received;
        this.mails = mails;
        this.files = files;
        this.acts = acts;
        this.dossiers = dossiers;
    }

    /** @param before number of the last message of the page before, or 0 */
    public List<ReceivedMailLine> page(long before) {
        return received.page(before, PAGE).stream().map(ReceivedMailLine::of).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ReceivedMailSheet> open(long number, Reader reader) {
        return seen(number, reader).map(found -> sheet(found, reader));
    }

    /** Empty when there is no such file, or it was not accepted. */
    public Optional<MailFile> file(long number, int position, Reader reader) {
        return seen(number, reader)
                .flatMap(found -> files.find(number, position))
                .filter(MailFile::accepted);
    }

    private Optional<ReceivedMail> seen(long number, Reader reader) {
        return received.find(number).filter(found -> isFor(reader, found));
    }

    private boolean isFor(Reader reader, ReceivedMail found) {
        return found.dossier().isEmpty()
                ? reader.isIn(REVIEWERS, ADMINISTRATORS)
                : dossiers.open(found.dossier(), reader).isPresent();
    }

    private ReceivedMailSheet sheet(ReceivedMail found, Reader reader) {
        var number = found.mail().number();
        var text = MailReader.read(mails.raw(number), List.of()).text();
        return new ReceivedMailSheet(
                ReceivedMailLine.of(found),
                found.mail().whole(),
                reader.isIn(PAYMENTS) ? text : AccountNumbers.masked(text),
                files.of(number).stream().map(ReceivedMailReading::file).toList(),
                acts.of(number).stream().map(ReceivedMailWords::step).toList(),
                found.state() == MailState.TO_TRIAGE);
    }

    private static ReceivedMailSheet.File file(MailFile file) {
        return new ReceivedMailSheet.File(
                file.position(),
                file.fileName(),
                DocumentLine.size(file.size()),
                file.refused() ? "Refusé\u00a0: " + file.refusal() : file.decoration(),
                file.accepted());
    }
}
