package fr.pdn.labelling.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How each kind of message is written. What must become of it is data: {@code mailbox/letters.csv}. */
final class LetterKinds {
    /** Mark of the organisation chart that every dossier was filed with. */
    static final String AT_SUBMISSION = "at-submission";

    private static final String AGREED = "candidature PDN";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LARGE = 12 * 1024 * 1024;

    private final Map<String, UnaryOperator<Letter>> kinds = new LinkedHashMap<>();
    private final String number;
    private final String otherNumber;

    /** @param number of the dossier that the letter is about, {@code otherNumber} of another one */
    private LetterKinds(String number, String otherNumber) {
        this.number = number;
        this.otherNumber = otherNumber;
        subjects();
        senders();
        texts();
        files();
        nested();
        machines();
        copies();
    }

    static byte[] write(String kind, String from, String number, String otherNumber) {
        var kinds = new LetterKinds(number, otherNumber).kinds;
        if (!kinds.containsKey(kind)) {
            throw new IllegalArgumentException("nobody knows how to write " + kind);
        }
        return kinds.get(kind).apply(new Letter(kind, from)).bytes();
    }

    private void subjects() {
        subject("plain", AGREED + " " + number);
        subject("capitals", "CANDIDATURE pdn " + number);
        subject(
                "number-with-dashes-of-a-word-processor",
                AGREED + " " + number.toLowerCase().replace("-", " – "));
        subject("number-alone-in-the-subject", "Vos pièces – dossier n° " + number);
        subject("raw-utf-8", "candidature\u00a0PDN " + number + " : pièces à l’appui");
        subject("encoded-quoted", "=?UTF-8?Q?candidature_PDN_" + number + "_=3A_pi=C3=A8ces?=");
        subject("encoded-base64-latin", "=?ISO-8859-1?B?" + base64(AGREED + " pièces " + number, ISO_8859_1) + "?=");
        subject("encoded-glued-to-its-prefix", "RE:=?UTF-8?Q?candidature_PDN_?=" + " " + number);
        subject("encoded-cut-in-a-letter", "=?UTF-8?Q?pi=C3?=\r\n =?UTF-8?Q?=A8ces_candidature_PDN?= " + number);
        subject("folded", "candidature\r\n\tPDN " + number);
        subject("number-that-does-not-exist", AGREED + " PDNP17-2028-7-9999");
        subject("without-number", AGREED);
        subject("wrong-subject", "candidature PND");
        subject("wrong-subject-from-nowhere", "Offre de fournitures");
        kinds.put("no-subject", letter -> letter.text("Bonjour, voici nos pièces."));
        inText("reply", "RE: Candidature  pdn");
        inText("forward", "TR : candidature PDN");
        inText("forward-in-english", "Fwd: FW: Candidature-PDN");
        inText("no-break-space", "=?UTF-8?Q?candidature=C2=A0PDN?=");
        inText("accents", "Càndidaturé PDN");
        inText("punctuation", "« Candidature : P.D.N. »");
        kinds.put("two-numbers", letter -> letter.subject(AGREED).text("Dossiers " + number + " et " + otherNumber));
    }

    private void senders() {
        subject("unknown-sender", AGREED + " de notre association");
        subject("professional", AGREED + " " + number);
        subject("of-another-dossier", AGREED + " " + number);
        subject("dossier-over", AGREED + " " + number);
        kinds.put(
                "display-name",
                letter -> letter.named("=?UTF-8?Q?=C3=89lodie_Prunelle?=").subject(AGREED + " " + number));
        kinds.put(
                "no-sender",
                letter -> letter.without("From").subject(AGREED + " " + number).text("Bonjour"));
        kinds.put(
                "unreadable-sender",
                letter -> letter.header("From", "undisclosed-recipients:;").subject(AGREED + " " + number));
        kinds.put(
                "colleague",
                letter -> letter.header("From", "partenaires@caf17.example")
                        .subject("TR: " + AGREED)
                        .text("À traiter."));
    }

    private void texts() {
        kinds.put("html-only", letter -> letter.subject(AGREED).html("<p>Dossier <b>" + number + "</b></p>"));
        kinds.put("no-text", letter -> letter.subject(AGREED + " " + number).attach("seul.pdf", Files.pdf("alone")));
        kinds.put("empty", letter -> letter.subject(AGREED + " " + number));
        kinds.put(
                "unknown-charset",
                letter -> letter.subject(AGREED)
                        .part(
                                "Content-Type: text/plain; charset=x-inconnu",
                                ("Pièces du dossier " + number).getBytes(UTF_8)));
        kinds.put(
                "wrong-charset",
                letter -> letter.subject(AGREED)
                        .part(
                                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit",
                                ("Pièces du dossier " + number).getBytes(WINDOWS)));
        kinds.put(
                "base64-text",
                letter -> letter.subject(AGREED)
                        .part(
                                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64",
                                base64("Pièces du dossier " + number, UTF_8).getBytes(UTF_8)));
        kinds.put(
                "null-character",
                letter -> letter.subject(AGREED + "\0 " + number).text("Un\0 texte"));
        kinds.put(
                "latin-header-unencoded",
                letter -> letter.subject(AGREED + " " + number).header("X-Ville", "Rochefort é"));
    }

    private void files() {
        file("one-piece", "organigramme.pdf");
        file("complements", "organigramme-b.pdf");
        file("during-the-check", "projet-c.pdf");
        kinds.put("ten-pieces", letter -> {
            letter.subject(AGREED + " " + number).text("Dix pièces.");
            for (int i = 1; i <= 10; i++) {
                letter.attach("piece-%d.pdf".formatted(i), Files.pdf("ten-" + i));
            }
            return letter;
        });
        kinds.put(
                "name-rfc-2231",
                letter -> piece(
                        letter,
                        "Content-Disposition: attachment; filename*=UTF-8''pr%C3%A9sentation%20de%20L%C3%A9a.pdf"));
        kinds.put(
                "name-rfc-2231-in-pieces",
                letter -> piece(
                        letter,
                        "Content-Disposition: attachment;\r\n filename*0*=UTF-8''pr%C3%A9sentation;\r\n filename*1*=%20longue.pdf"));
        kinds.put(
                "name-rfc-2047",
                letter -> piece(
                        letter,
                        "Content-Disposition: attachment; filename=\"=?UTF-8?B?"
                                + base64("présentation-2047.pdf", UTF_8) + "?=\""));
        kinds.put(
                "name-raw",
                letter -> piece(letter, "Content-Disposition: attachment; filename=\"présentation-brute.pdf\""));
        kinds.put(
                "name-hostile",
                letter -> piece(letter, "Content-Disposition: attachment; filename=\"../../etc/\u202efdp.exe\""));
        kinds.put("no-name", letter -> piece(letter, "Content-Disposition: attachment"));
        kinds.put(
                "twice-in-one",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Deux fois.")
                        .attach("une.pdf", Files.pdf("same"))
                        .attach("deux.pdf", Files.pdf("same")));
        refused("twelve-megabytes", "gros.pdf", Files.largePdf(LARGE));
        refused("empty-file", "vide.pdf", new byte[0]);
        refused("archive", "pieces.zip", Files.zip());
        refused("heic-photo", "photo.heic", Files.heic());
        refused("protected-pdf", "secret.pdf", Files.protectedPdf());
        refused("program", "programme.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
        kinds.put(
                "one-good-one-bad",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Deux fichiers.")
                        .attach("bon.pdf", Files.pdf("good"))
                        .attach("mauvais.zip", Files.zip()));
        kinds.put(
                "damaged-file",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Abîmé.")
                        .part(
                                "Content-Type: application/pdf; name=\"abime.pdf\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment",
                                "JVBERi0xLjQ".getBytes(ISO_8859_1)));
        kinds.put(
                "cut-short",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Coupé.")
                        .attach("coupe.pdf", Files.pdf("cut"))
                        .cutShort());
        kinds.put(
                "logo",
                letter -> letter.subject(AGREED + " " + number)
                        .multipart("multipart/related")
                        .html("<p>Bonjour</p><img src=\"cid:logo@ici\">")
                        .attach(
                                "Content-ID: <logo@ici>\r\nContent-Disposition: inline; filename=\"logo.png\"",
                                "image/png",
                                Files.png(4_000)));
        kinds.put(
                "pasted-scan",
                letter -> letter.subject(AGREED + " " + number)
                        .multipart("multipart/related")
                        .html("<p>Bonjour</p><img src=\"cid:scan@ici\">")
                        .attach(
                                "Content-ID: <scan@ici>\r\nContent-Disposition: inline; filename=\"scan.jpg\"",
                                "image/jpeg",
                                Files.jpeg(300_000)));
        kinds.put(
                "text-twice-and-logo",
                letter -> letter.subject(AGREED + " " + number)
                        .multipart("multipart/related")
                        .part(new Letter("", "")
                                .multipart("multipart/alternative")
                                .text("Bonjour")
                                .html("<p>Bonjour</p><img src=\"cid:deux@ici\">"))
                        .attach(
                                "Content-ID: <deux@ici>\r\nContent-Disposition: inline; filename=\"image001.png\"",
                                "image/png",
                                Files.png(5_000)));
        kinds.put(
                "signed",
                letter -> letter.subject(AGREED + " " + number)
                        .multipart("multipart/signed; protocol=\"application/pkcs7-signature\"")
                        .text("Message signé.")
                        .attach(
                                "Content-Disposition: attachment; filename=\"smime.p7s\"",
                                "application/pkcs7-signature",
                                new byte[] {1, 2, 3}));
        kinds.put(
                "visiting-card",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Bonjour")
                        .attach(
                                "Content-Disposition: attachment; filename=\"moi.vcf\"",
                                "text/x-vcard",
                                "BEGIN:VCARD".getBytes(UTF_8)));
    }

    private void nested() {
        var inner = new Letter("", "quelquun@ailleurs.example")
                .subject("Nos pièces")
                .text("Ci-joint.")
                .attach("jointe.pdf", Files.pdf("inner"));
        kinds.put(
                "joined-message",
                letter -> letter.subject("TR: " + AGREED + " " + number)
                        .text("Voir dessous.")
                        .part("Content-Type: message/rfc822", inner.bytes()));
        kinds.put(
                "joined-as-a-file",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Voir le fichier.")
                        .attach(
                                "message.eml",
                                new Letter("", "x@ailleurs.example")
                                        .subject("Pièce")
                                        .text("Ci-joint.")
                                        .attach("dans-eml.pdf", Files.pdf("eml"))
                                        .bytes()));
        kinds.put(
                "joined-twice",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Poupées.")
                        .part(
                                "Content-Type: message/rfc822",
                                new Letter("", "y@ailleurs.example")
                                        .text("Encore.")
                                        .part(
                                                "Content-Type: message/rfc822",
                                                new Letter("", "z@ailleurs.example")
                                                        .text("Enfin.")
                                                        .attach("profonde.pdf", Files.pdf("deep"))
                                                        .bytes())
                                        .bytes()));
        kinds.put(
                "number-in-a-joined-message",
                letter -> letter.subject("TR: " + AGREED)
                        .text("Voir dessous.")
                        .part(
                                "Content-Type: message/rfc822",
                                new Letter("", "w@ailleurs.example")
                                        .subject("Dossier")
                                        .text("Dossier " + number)
                                        .bytes()));
        kinds.put(
                "winmail",
                letter -> letter.subject(AGREED + " " + number)
                        .text("D’Outlook.")
                        .attach(
                                "Content-Disposition: attachment; filename=\"winmail.dat\"",
                                "application/ms-tnef",
                                Files.winmail("outlook.pdf", Files.pdf("outlook"))));
        kinds.put(
                "broken-winmail",
                letter -> letter.subject(AGREED + " " + number)
                        .text("D’Outlook.")
                        .attach(
                                "Content-Disposition: attachment; filename=\"winmail.dat\"",
                                "application/ms-tnef",
                                new byte[] {1, 2, 3, 4, 5}));
    }

    private void machines() {
        machine("automatic-reply", letter -> letter.header("Auto-Submitted", "auto-replied"));
        machine("away", letter -> letter.subject("=?UTF-8?Q?R=C3=A9ponse_automatique_=3A?= candidature PDN " + number));
        machine("null-return-path", letter -> letter.header("Return-Path", "<>"));
        machine("own-address", letter -> letter.header("From", "courriels@pdn17.example"));
        machine("list", letter -> letter.header("List-Id", "<parents.listes.example>"));
        machine("bulk", letter -> letter.header("Precedence", "bulk"));
        machine("no-answer-wanted", letter -> letter.header("X-Auto-Response-Suppress", "OOF, AutoReply"));
        machine("spam", letter -> letter.header("X-Spam-Flag", "YES"));
        kinds.put(
                "bounce",
                letter -> letter.header("From", "MAILER-DAEMON@mx.example")
                        .subject("Undelivered Mail")
                        .multipart("multipart/report; report-type=delivery-status")
                        .text("Non remis.")
                        .part("Content-Type: message/delivery-status", "Action: failed".getBytes(UTF_8))
                        .part(
                                "Content-Type: message/rfc822",
                                new Letter("", "courriels@pdn17.example")
                                        .subject("Reçu")
                                        .text("Reçu.")
                                        .attach("notre.pdf", Files.pdf("ours"))
                                        .bytes()));
        kinds.put(
                "scanner",
                letter -> letter.header("Auto-Submitted", "auto-generated")
                        .subject(AGREED)
                        .text("Numérisé par le copieur.")
                        .attach("numerisation.pdf", Files.pdf("scanner")));
    }

    private void copies() {
        file("delivered-twice", "deux-fois.pdf");
        file("delivered-by-two-ways", "deux-chemins.pdf");
        kinds.put(
                "resent",
                letter -> letter.subject(AGREED + " " + number)
                        .text("Je renvoie.")
                        .attach("renvoi.pdf", Files.pdf(AT_SUBMISSION)));
        kinds.put(
                "one-id-for-two-messages",
                letter -> letter.header("Message-ID", "<plain@lettres.example>")
                        .subject(AGREED + " " + number)
                        .text("Autre message."));
        kinds.put(
                "no-message-id",
                letter -> letter.without("Message-ID")
                        .subject(AGREED + " " + number)
                        .text("Sans identifiant."));
    }

    private void subject(String kind, String subject) {
        kinds.put(kind, letter -> letter.subject(subject).text("Bonjour, voici nos pièces."));
    }

    private void inText(String kind, String subject) {
        kinds.put(kind, letter -> letter.subject(subject).text("Bonjour, notre dossier est le " + number + ". Merci."));
    }

    private void file(String kind, String name) {
        kinds.put(
                kind,
                letter ->
                        letter.subject(AGREED + " " + number).text("Une pièce.").attach(name, Files.pdf(kind)));
    }

    private Letter piece(Letter letter, String disposition) {
        return letter.subject(AGREED + " " + number)
                .text("Une pièce.")
                .attach(disposition, "application/pdf", Files.pdf(disposition));
    }

    private void refused(String kind, String name, byte[] content) {
        kinds.put(
                kind,
                letter -> letter.subject(AGREED + " " + number)
                        .text("Un fichier.")
                        .attach(name, content));
    }

    private void machine(String kind, UnaryOperator<Letter> mark) {
        kinds.put(
                kind, letter -> mark.apply(letter.subject(AGREED + " " + number).text("Bonjour")));
    }

    private static String base64(String text, Charset charset) {
        return Base64.getEncoder().encodeToString(text.getBytes(charset));
    }
}
