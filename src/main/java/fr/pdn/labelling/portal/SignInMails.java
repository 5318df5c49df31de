package fr.pdn.labelling.portal;

import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SignInMails implements SignInLinks {

    /** These mails belong to no dossier. */
    private static final String NO_DOSSIER = "connexion";

    private final Outbox outbox;

    SignInMails(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public void send(String email, String url, Instant until) {
        outbox.enqueue(new OutgoingMail(
                NO_DOSSIER,
                "sign-in-link",
                UUID.randomUUID().toString(),
                email,
                Map.of("link", url, "expiresAt", until)));
    }
}
