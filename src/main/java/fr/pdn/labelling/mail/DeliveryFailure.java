package fr.pdn.labelling.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param permanent another try would end the same way: the address is wrong
 * @param description French, for the agent who reads the journal
 */
record DeliveryFailure(boolean permanent, String description) {

    private static final int MAX_LENGTH = 500;
    private static final int PERMANENT_REFUSALS = 500;

    static DeliveryFailure of(Exception thrown) {
        for (Throwable cause : causesOf(thrown)) {
            if (cause instanceof AddressException) {
                return new DeliveryFailure(true, "Adresse inutilisable.");
            }
            if (cause instanceof SMTPAddressFailedException refusal) {
                boolean permanent = refusal.getReturnCode() >= PERMANENT_REFUSALS;
                return failure(permanent, "Adresse refusée par le serveur de messagerie", refusal);
            }
        }
        if (thrown instanceof MailAuthenticationException) {
            return failure(false, "Le serveur de messagerie refuse notre identification", thrown);
        }
        return failure(false, "Envoi impossible", last(causesOf(thrown)));
    }

    private static DeliveryFailure failure(boolean permanent, String sentence, Throwable cause) {
        var said = PlainText.line(String.valueOf(cause.getMessage()));
        var description = sentence + " : " + said;
        return new DeliveryFailure(permanent, description.substring(0, Math.min(MAX_LENGTH, description.length())));
    }

    private static Throwable last(List<Throwable> causes) {
        return causes.get(causes.size() - 1);
    }

    /** Mail exceptions hang together in three ways: by cause, by next exception, by failed message. */
    private static List<Throwable> causesOf(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable cause = open.poll();
            if (seen.add(cause)) {
                causes.add(cause);
                open.addAll(behind(cause));
            }
        }
        return causes;
    }

    private static List<Throwable> behind(Throwable thrown) {
        List<Throwable> behind = new ArrayList<>();
        if (thrown instanceof MailSendException several) {
            behind.addAll(List.of(several.getMessageExceptions()));
        }
        if (thrown instanceof MessagingException chained && chained.getNextException() != null) {
            behind.add(chained.getNextException());
        }
        if (thrown.getCause() != null) {
            behind.add(thrown.getCause());
        }
        return behind;
    }
}
