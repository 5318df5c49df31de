package fr.pdn.labelling.mailbox.process;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import fr.pdn.labelling.mailbox.MailAct;
import fr.pdn.labelling.mailbox.MailActs;
import fr.pdn.labelling.mailbox.MailFile;
import fr.pdn.labelling.mailbox.MailFiles;
import fr.pdn.labelling.mailbox.TriageReason;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A message in a few lines: who, what, which files, and what the machine made of it. */
@Component
class MailSummary {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' H'\u00a0h\u00a0'mm", Locale.FRENCH)
            .withZone(Campaign.PARIS);
    private static final int MOST = 5;

    private final IncomingMails mails;
    private final MailFiles files;
    private final MailActs acts;
    private final Dossiers dossiers;

    MailSummary(IncomingMails mails, MailFiles files, MailActs acts, Dossiers dossiers) {
        this.mails = mails;
        this.files = files;
        this.acts = acts;
        this.dossiers = dossiers;
    }

    String markdown(long number) {
        var mail = mails.get(number);
        var text = new StringBuilder();
        var subject = mail.subject().isBlank() ? "(sans objet)" : mail.subject();
        text.append("**").append(safe(subject)).append("**\n\n");
        text.append("De %s, reçu le %s.\n\n".formatted(sender(mail), MOMENT.format(mail.receivedAt())));
        text.append("[Ouvrir le message](/courriels-recus/").append(number).append(")\n\n");
        acts.last(number, MailAct.ATTACHED)
                .ifPresentOrElse(act -> attached(text, act.text("dossier")), () -> sorted(text, number));
        files(text, number);
        return text.toString();
    }

    private static String sender(IncomingMail mail) {
        return mail.sender().isEmpty()
                ? "expéditeur illisible"
                : safe((mail.senderName() + " " + mail.sender()).strip());
    }

    private static void attached(StringBuilder text, String dossier) {
        text.append("Versé au dossier %s. [Ouvrir le dossier](/dossiers/%s)\n\n".formatted(dossier, dossier));
    }

    private void sorted(StringBuilder text, long number) {
        var sorted = acts.last(number, MailAct.SORTED).orElseThrow();
        text.append(TriageReason.valueOf(sorted.text("reason")).sentence()).append("\n\n");
        var proposed = sorted.texts("proposed");
        if (!proposed.isEmpty()) {
            text.append(proposed.size() == 1 ? "Dossier proposé :\n" : "Dossiers possibles :\n");
            proposed.stream().limit(MOST).map(dossiers::get).forEach(dossier -> proposal(text, dossier));
            text.append('\n');
        }
    }

    private static void proposal(StringBuilder text, Dossier dossier) {
        var structure = dossier.answers().structure();
        text.append("- [%s](/dossiers/%s) : %s, %s (%s)\n"
                .formatted(
                        dossier.number(),
                        dossier.number(),
                        safe(structure.name()),
                        safe(structure.town()),
                        dossier.state().label()));
    }

    private void files(StringBuilder text, long number) {
        var documents = files.of(number).stream()
                .filter(file -> file.decoration().isEmpty())
                .toList();
        if (!documents.isEmpty()) {
            text.append("Fichiers :\n");
            documents.forEach(file -> file(text, file));
        }
    }

    private static void file(StringBuilder text, MailFile file) {
        text.append("- ").append(safe(file.fileName()));
        text.append(file.refused() ? " (refusé : " + safe(file.refusal()) + ")\n" : "\n");
    }

    /** Typed text stays text: no link, no emphasis, no line of its own. */
    private static String safe(String typed) {
        return Objects.toString(typed, "").replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|!{}])", "\\\\$1");
    }
}
