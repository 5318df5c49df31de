package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.documents.ExaminedFile;
import fr.pdn.labelling.documents.FileExamination;
import fr.pdn.labelling.documents.Scan;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import fr.pdn.labelling.mail.incoming.MailAttachment;
import fr.pdn.labelling.mail.incoming.MailReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of messages: examined as uploads are, once, and read again out of the message whenever one is needed. */
@Repository
public class MailFiles {
    private final JdbcClient jdbc;
    private final IncomingMails mails;
    private final FileExamination examination;

    MailFiles(JdbcClient jdbc, IncomingMails mails, FileExamination examination) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.examination = examination;
    }

    /** Asked again for the same message, it answers the same. */
    List<MailFile> examine(long mail, List<MailAttachment> attachments) {
        attachments.forEach(attachment -> keep(mail, attachment, examined(attachment)));
        return of(mail);
    }

    private ExaminedFile examined(MailAttachment attachment) {
        var examined = attachment.decoration().isEmpty() && attachment.trouble().isEmpty();
        return examined
                ? examination.examine(attachment.name(), new ByteArrayInputStream(attachment.content()))
                : new ExaminedFile(
                        FileExamination.shownName(attachment.name()),
                        "",
                        0,
                        "",
                        Scan.NOT_SCANNED,
                        attachment.trouble());
    }

    private void keep(long mail, MailAttachment attachment, ExaminedFile file) {
        jdbc.sql("""
                        insert into incoming_attachment (mail, position, file_name, media_type, size_bytes, sha256, scan, refusal,
                          decoration)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        mail,
                        attachment.position(),
                        file.fileName(),
                        file.mediaType(),
                        attachment.content().length,
                        file.sha256(),
                        file.scan().name(),
                        file.refusal(),
                        attachment.decoration())
                .update();
    }

    /** In the order of the message. */
    public List<MailFile> of(long mail) {
        return jdbc.sql("select *, size_bytes as size from incoming_attachment where mail = ? order by position")
                .param(mail)
                .query(MailFile.class)
                .list();
    }

    public Optional<MailFile> find(long mail, int position) {
        return of(mail).stream().filter(file -> file.position() == position).findFirst();
    }

    /** Out of the message, by its place in it. */
    public byte[] content(MailFile file) {
        return contents(file.mail()).get(file.position() - 1);
    }

    /** All of them, out of the message. */
    List<byte[]> contents(long mail) {
        return MailReader.read(mails.raw(mail), List.of()).attachments().stream()
                .map(MailAttachment::content)
                .toList();
    }

    /** Examined anew: the antivirus may know better today, or be back. */
    public ExaminedFile examinedAgain(MailFile file, byte[] content) {
        return examination.examine(file.fileName(), new ByteArrayInputStream(content));
    }
}
