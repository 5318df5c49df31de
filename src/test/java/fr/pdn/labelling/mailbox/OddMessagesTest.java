package fr.pdn.labelling.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.pdn.labelling.mail.incoming.MailAttachment;
import fr.pdn.labelling.mail.incoming.MailReader;
import fr.pdn.labelling.mail.incoming.ReadMail;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages that would keep a reader busy, or make it say the same thing twice. */
class OddMessagesTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MANY = 1_000_000;

    @Test
    void a_text_that_comes_as_a_page_with_images_too_is_read_once() {
        var page = new Letter("", "")
                .multipart("multipart/related")
                .html("<p>Bonjour</p><img src=\"cid:logo@ici\">")
                .attach("Content-ID: <logo@ici>\r\nContent-Disposition: inline", "image/png", Files.png(4_000));
        var letter = new Letter("two-forms", "a@ailleurs.example")
                .multipart("multipart/alternative")
                .text("Bonjour")
                .part(page);

        var read = read(letter);

        assertThat(read.text()).isEqualTo("Bonjour");
        assertThat(read.attachments())
                .singleElement()
                .satisfies(logo -> assertThat(logo.decoration()).startsWith("image du texte"));
    }

    @Test
    void of_a_message_with_too_many_files_the_first_are_read_and_its_sender_is_told_once() {
        var letter = new Letter("many", "a@ailleurs.example").text("Tout.");
        for (int i = 0; i < 250; i++) {
            letter.attach("piece-%d.pdf".formatted(i), Files.pdf("many-" + i));
        }

        assertThat(read(letter).attachments())
                .hasSize(201)
                .extracting(MailAttachment::trouble)
                .filteredOn(trouble -> !trouble.isEmpty())
                .singleElement()
                .asString()
                .startsWith("Ce courriel contient plus de 200 fichiers");
    }

    @Test
    void messages_within_messages_without_end_are_not_followed_without_end() {
        var innermost = new Letter("", "a@ailleurs.example").text("Fin.").bytes();
        for (int i = 0; i < 30; i++) {
            innermost = new Letter("deep", "a@ailleurs.example")
                    .part("Content-Type: message/rfc822", innermost)
                    .bytes();
        }

        assertThat(MailReader.read(innermost, List.of()).attachments())
                .singleElement()
                .satisfies(rest -> assertThat(rest.trouble()).contains("trop de messages les uns dans les autres"));
    }

    @Test
    void a_million_spaces_are_read_at_once() {
        var spaces = " ".repeat(MANY) + "fin";

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(read(new Letter("spaces", "a@ailleurs.example").html("<pre>début" + spaces + "</pre>"))
                            .text())
                    .startsWith("début")
                    .endsWith("fin");
            assertThat(DossierNumbers.in(spaces + "PDNP17 -" + spaces)).isEmpty();
        });
    }

    private static ReadMail read(Letter letter) {
        return MailReader.read(letter.bytes(), List.of());
    }
}
