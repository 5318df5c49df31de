package fr.pdn.labelling.mail.incoming;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the documents mailbox again and again; what goes wrong is tried again at the next look. */
@Component
class MailboxPoll {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxPoll.class);

    private final MailFetch fetch;
    private final MailboxSettings settings;

    MailboxPoll(MailFetch fetch, MailboxSettings settings) {
        this.fetch = fetch;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${pdn.mailbox.poll:20s}")
    void look() {
        if (!settings.fetching()) {
            return;
        }
        try {
            var taken = fetch.fetch();
            if (taken > 0) {
                LOG.info("{} messages came into the documents mailbox", taken);
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.error("the documents mailbox cannot be read: its messages wait there", e);
        }
    }
}
