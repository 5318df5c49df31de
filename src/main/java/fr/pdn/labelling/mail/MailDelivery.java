package fr.pdn.labelling.mail;

import jakarta.mail.MessagingException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds. Two nodes never send one row twice. A node that dies between the server's « 250 » and our
 * mark leaves a second copy behind, with the same Message-ID; nothing else does.
 */
@Service
public class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final MailQueue queue;
    private final MailTransport transport;
    private final UndeliveredMail undelivered;
    private final MailSettings settings;
    private final TransactionTemplate transaction;

    MailDelivery(
            MailQueue queue,
            MailTransport transport,
            UndeliveredMail undelivered,
            MailSettings settings,
            PlatformTransactionManager transactions) {
        this.queue = queue;
        this.transport = transport;
        this.undelivered = undelivered;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many mails were taken in hand, at most one batch */
    public int deliverDue() {
        return deliverDue(() -> true);
    }

    /** @param goOn once false, what is left of the batch goes back to the outbox */
    int deliverDue(BooleanSupplier goOn) {
        var mails = queue.claim();
        for (var mail : mails) {
            if (!goOn.getAsBoolean()) {
                queue.release(mail);
            } else if (queue.begin(mail)) {
                deliver(mail);
            }
        }
        return mails.size();
    }

    /** An alert may end before its mail has left, as an incident does with the phase it hangs on: raises it anew. */
    public void alertAgain() {
        transaction.executeWithoutResult(
                status -> queue.alertedBefore(settings.alertAgain()).forEach(undelivered::raised));
    }

    /**
     * A mail that had left came back: it counts as not sent, and a person is told.
     *
     * @param messageId of the mail
     * @param reason what the server said that could not deliver it
     */
    public void cameBack(String messageId, String reason) {
        for (var mail : queue.sentAs(messageId)) {
            var error = "Envoyé le %s, revenu non remis : %s".formatted(FrenchDates.moment(mail.sentAt()), reason);
            LOG.warn("mail {} ({}) of {} came back", mail.id(), mail.code(), mail.dossier());
            queue.cameBack(mail.id(), error);
            undelivered.raised(mail.failed(error));
        }
    }

    private void deliver(ClaimedMail mail) {
        if (mail.attempts() > settings.maxAttempts()) {
            fail(mail, "Le programme s’est arrêté à chaque essai d’envoi.");
            return;
        }
        try {
            transport.send(mail);
        } catch (MessagingException | RuntimeException e) {
            settle(mail, DeliveryFailure.of(e));
            return;
        }
        queue.sent(mail);
        if (mail.alerted()) {
            closeAlert(mail);
        }
    }

    private void settle(ClaimedMail mail, DeliveryFailure failure) {
        if (failure.permanent() || mail.attempts() >= settings.maxAttempts()) {
            fail(mail, failure.description());
            return;
        }
        LOG.warn("mail {} ({}), attempt {}: {}", mail.id(), mail.code(), mail.attempts(), withoutAddress(failure));
        queue.postponed(mail, settings.backOffAfter(mail.attempts()), failure.description());
    }

    private static String withoutAddress(DeliveryFailure failure) {
        return failure.description().replaceAll("\\S+@\\S+", "…");
    }

    private void fail(ClaimedMail mail, String error) {
        LOG.error("mail {} ({}) of {} is given up", mail.id(), mail.code(), mail.dossier());
        transaction.executeWithoutResult(status -> {
            queue.failed(mail, error);
            undelivered.raised(mail.failed(error));
        });
    }

    /** After the mark and apart from it: whatever happens here, the mail is not sent again. */
    private void closeAlert(ClaimedMail mail) {
        try {
            transaction.executeWithoutResult(status -> {
                queue.alertClosed(mail.id());
                undelivered.closed(mail.failed(""));
            });
        } catch (RuntimeException e) {
            LOG.error("mail {} left, but the alert about it stays open", mail.id(), e);
        }
    }
}
