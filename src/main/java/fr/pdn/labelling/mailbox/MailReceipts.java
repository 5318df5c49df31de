package fr.pdn.labelling.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Accusé d’enregistrement » (CRPA L. 112-11): every message gets one, once, at once, unless a machine wrote it or it would
 * answer a machine of ours (RFC 3834).
 */
@Service
public class MailReceipts {
    private static final Duration DAY = Duration.ofDays(1);

    private final IncomingMails mails;
    private final MailFiles files;
    private final MailActs acts;
    private final OwnAddresses own;
    private final Dossiers dossiers;
    private final Outbox outbox;
    private final PublicUrl url;
    private final Clock clock;
    private final int mostPerDay;

    MailReceipts(
            IncomingMails mails,
            MailFiles files,
            MailActs acts,
            OwnAddresses own,
            Dossiers dossiers,
            Outbox outbox,
            PublicUrl url,
            Clock clock,
            @Value("${pdn.mailbox.receipts-per-day:20}") int mostPerDay) {
        this.mails = mails;
        this.files = files;
        this.acts = acts;
        this.own = own;
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.url = url;
        this.clock = clock;
        this.mostPerDay = mostPerDay;
    }

    /** M15 with the number of the dossier, for a message that is in it. */
    @Transactional
    public void confirmAttachment(long number) {
        var attached = acts.last(number, MailAct.ATTACHED).orElseThrow();
        var dossier = dossiers.get(attached.text("dossier"));
        var model = new HashMap<String, Object>();
        model.put("number", dossier.number());
        model.put("structure", dossier.answers().structure().name());
        model.put("link", url.to("/candidatures/" + dossier.number()).toUriString());
        model.put("files", names(attached.detail().path("pieces")));
        model.put("knownFiles", attached.texts("known"));
        model.put("refusedFiles", refused(attached.detail().path("refused")));
        send(mails.get(number), MailTemplate.MAIL_REGISTERED, dossier.number(), model);
    }

    /** M15, or M16 when its sender has filed no candidature, for a message that a person will look at. */
    @Transactional
    public void confirmRegistration(long number) {
        var sorted = acts.last(number, MailAct.SORTED).orElseThrow();
        var mail = mails.get(number);
        var model = new HashMap<String, Object>();
        model.put("link", url.to("/candidatures").toUriString());
        model.put(
                "files",
                files.of(number).stream()
                        .filter(MailFile::accepted)
                        .map(MailFile::fileName)
                        .toList());
        model.put(
                "refusedFiles",
                files.of(number).stream()
                        .filter(MailFile::refused)
                        .map(file -> Map.of("fileName", file.fileName(), "reason", file.refusal()))
                        .toList());
        var asAgreed = sorted.detail().path("asAgreed").asBoolean();
        model.put("otherSubject", asAgreed ? null : "oui");
        model.put("tooLarge", mail.whole() ? null : "oui");
        var formMissing = asAgreed && sorted.texts("proposed").isEmpty();
        send(mail, formMissing ? MailTemplate.FORM_MISSING : MailTemplate.MAIL_REGISTERED, mail.reference(), model);
    }

    private void send(IncomingMail mail, MailTemplate template, String dossier, Map<String, Object> model) {
        var silence = reasonForSilence(mail);
        if (!silence.isEmpty()) {
            acts.record(mail.number(), MailAct.NOT_ACKNOWLEDGED, Map.of("reason", silence));
            return;
        }
        model.put("reference", mail.reference());
        model.put("mailSubject", mail.subject());
        model.put("receivedAt", mail.receivedAt().atZone(Campaign.PARIS));
        outbox.enqueue(
                new OutgoingMail(dossier, template.fileName(), "incoming-" + mail.number(), mail.sender(), model));
        acts.record(mail.number(), MailAct.ACKNOWLEDGED, Map.of("code", template.code()));
    }

    private String reasonForSilence(IncomingMail mail) {
        if (mail.sender().isEmpty()) {
            return "expéditeur illisible";
        }
        var automatic = acts.last(mail.number(), MailAct.SORTED).orElseThrow().text("automatic");
        if (!automatic.isEmpty()) {
            return automatic;
        }
        if (own.isOfColleagues(mail.sender())) {
            return "adresse de nos services";
        }
        var today = acts.acknowledged(mail.sender(), clock.instant().minus(DAY));
        return today >= mostPerDay ? "déjà %d accusés à cette adresse en un jour".formatted(today) : "";
    }

    private static List<String> names(JsonNode pieces) {
        return pieces.valueStream()
                .map(piece -> piece.path("fileName").asText())
                .toList();
    }

    private static List<Map<String, String>> refused(JsonNode pieces) {
        return pieces.valueStream()
                .map(piece -> Map.of(
                        "fileName", piece.path("fileName").asText(),
                        "reason", piece.path("reason").asText()))
                .toList();
    }
}
