package fr.pdn.labelling.mailbox;

import static fr.pdn.labelling.mailbox.TriageReason.DOSSIER_OVER;
import static fr.pdn.labelling.mailbox.TriageReason.NOT_OF_THE_DOSSIER;
import static fr.pdn.labelling.mailbox.TriageReason.NO_NUMBER;
import static fr.pdn.labelling.mailbox.TriageReason.SEEMS_AUTOMATIC;
import static fr.pdn.labelling.mailbox.TriageReason.SENDER_UNKNOWN;
import static fr.pdn.labelling.mailbox.TriageReason.SEVERAL_NUMBERS;
import static fr.pdn.labelling.mailbox.TriageReason.TOO_LARGE;
import static fr.pdn.labelling.mailbox.TriageReason.WRONG_SUBJECT;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.Questions;
import fr.pdn.labelling.mail.MailDelivery;
import fr.pdn.labelling.mail.incoming.Automatic;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import fr.pdn.labelling.mail.incoming.MailReader;
import fr.pdn.labelling.mail.incoming.ReadMail;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a message and says where it goes: to the dossier whose number it gives, when its sender speaks for that dossier; to a
 * person, with a proposal, in every other case. The machine attaches, it never turns away what a person may have meant.
 */
@Service
public class MailSorting {
    private final IncomingMails mails;
    private final MailFiles files;
    private final MailActs acts;
    private final OwnAddresses own;
    private final Campaigns campaigns;
    private final Dossiers dossiers;
    private final Outsiders outsiders;
    private final KnownSenders senders;
    private final MailDelivery delivery;

    MailSorting(
            IncomingMails mails,
            MailFiles files,
            MailActs acts,
            OwnAddresses own,
            Campaigns campaigns,
            Dossiers dossiers,
            Outsiders outsiders,
            KnownSenders senders,
            MailDelivery delivery) {
        this.mails = mails;
        this.files = files;
        this.acts = acts;
        this.own = own;
        this.campaigns = campaigns;
        this.dossiers = dossiers;
        this.outsiders = outsiders;
        this.senders = senders;
        this.delivery = delivery;
    }

    @Transactional
    public MailRoute sort(long number) {
        var mail = mails.get(number);
        var read = MailReader.read(mails.raw(number), own.ofProgram());
        var received = files.examine(number, read.attachments());
        var sorted = sorted(
                mail, read, received.stream().anyMatch(file -> file.decoration().isEmpty()));
        acts.record(number, MailAct.SORTED, sorted);
        read.returned().ifPresent(returned -> delivery.cameBack(returned.messageId(), returned.reason()));
        return sorted.route();
    }

    private Sorted sorted(IncomingMail mail, ReadMail read, boolean withFiles) {
        var automatic = read.automatic().map(Automatic::label).orElse("");
        if (read.automatic().filter(Automatic::nobodysMessage).isPresent() && !withFiles) {
            return new Sorted(MailRoute.AUTOMATIC, null, List.of(), false, automatic);
        }
        var inSubject = existing(DossierNumbers.in(mail.subject()));
        var numbers = inSubject.isEmpty() ? existing(DossierNumbers.in(read.text())) : inSubject;
        boolean asAgreed = MailSubject.mentions(mail.subject(), agreedSubjects());
        var reason = reasonToTriage(mail, read, numbers, asAgreed || !inSubject.isEmpty());
        var proposed = numbers.isEmpty() ? senders.numbersOf(mail.sender()) : numbers(numbers);
        return reason.map(why -> new Sorted(MailRoute.TO_TRIAGE, why, proposed, asAgreed, automatic))
                .orElseGet(() -> new Sorted(MailRoute.DOSSIER_KNOWN, null, proposed, asAgreed, automatic));
    }

    /** What comes first explains best. Empty when the message goes to its dossier by itself. */
    private Optional<TriageReason> reasonToTriage(
            IncomingMail mail, ReadMail read, List<Dossier> numbers, boolean rightSubject) {
        if (!mail.whole()) {
            return Optional.of(TOO_LARGE);
        }
        if (read.automatic().filter(Automatic::needsAPerson).isPresent()) {
            return Optional.of(SEEMS_AUTOMATIC);
        }
        if (!rightSubject) {
            return Optional.of(WRONG_SUBJECT);
        }
        if (numbers.isEmpty()) {
            return Optional.of(senders.numbersOf(mail.sender()).isEmpty() ? SENDER_UNKNOWN : NO_NUMBER);
        }
        if (numbers.size() > 1) {
            return Optional.of(SEVERAL_NUMBERS);
        }
        var dossier = numbers.get(0);
        if (!outsiders.numbersOf(mail.sender()).contains(dossier.number())) {
            return Optional.of(NOT_OF_THE_DOSSIER);
        }
        return Questions.askable(dossier) ? Optional.empty() : Optional.of(DOSSIER_OVER);
    }

    private List<Dossier> existing(Collection<String> numbers) {
        return numbers.stream()
                .flatMap(number -> dossiers.find(number).stream())
                .toList();
    }

    private static List<String> numbers(List<Dossier> found) {
        return found.stream().map(Dossier::number).toList();
    }

    private List<String> agreedSubjects() {
        return campaigns.all().stream()
                .map(Campaign::documentsMailSubject)
                .distinct()
                .toList();
    }

    /** @param proposed numbers of dossiers, the likeliest first */
    record Sorted(MailRoute route, TriageReason reason, List<String> proposed, boolean asAgreed, String automatic) {}
}
