package fr.pdn.labelling.demo;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the program sent, to be read where it would have been received. */
@Controller
@OwnMailbox
@RequestMapping("/demo/courriels")
class MailboxPages {

    /** A mail is shown as a mail reader would: its own styles, nothing that runs or that calls outside. */
    private static final String MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final GreenMail mailServer;

    MailboxPages(GreenMail mailServer) {
        this.mailServer = mailServer;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "mails",
                mails().stream()
                        .sorted(Comparator.comparingInt(ReceivedMail::number).reversed())
                        .toList());
        return "demo/courriels";
    }

    @GetMapping("/{number:[0-9]{1,8}}")
    String read(@PathVariable int number, Model model) {
        var mail = mail(number);
        model.addAttribute("mail", mail);
        model.addAttribute("pieces", LinkedText.of(mail.text()));
        return "demo/courriel";
    }

    @GetMapping("/{number:[0-9]{1,8}}/html")
    ResponseEntity<String> html(@PathVariable int number) {
        var html = mail(number).html();
        if (html == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header("Content-Security-Policy", MAIL_POLICY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.replaceFirst("(?i)<head[^>]*>", "$0<base target=\"_blank\">"));
    }

    @GetMapping("/{number:[0-9]{1,8}}/pieces/{index:[0-9]{1,8}}")
    ResponseEntity<byte[]> attachment(@PathVariable int number, @PathVariable int index) {
        var attachments = mail(number).attachments();
        if (index < 0 || index >= attachments.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var attachment = attachments.get(index);
        var disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .body(attachment.content());
    }

    private ReceivedMail mail(int number) {
        return mails().stream()
                .filter(mail -> mail.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Numbered as they came in, so that a number always means the same mail. */
    private List<ReceivedMail> mails() {
        var received = mailServer.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .toList();
        return IntStream.range(0, received.size())
                .mapToObj(i -> ReceivedMail.of(
                        i + 1,
                        received.get(i).getReceivedDate().toInstant(),
                        received.get(i).getMimeMessage()))
                .toList();
    }
}
