package fr.pdn.labelling.signature;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A simple electronic signature: a code of six digits, mailed to the signatory's own address. */
@Component
@ConditionalOnProperty(name = "pdn.signature.provider", havingValue = "internal", matchIfMissing = true)
class InternalSignature implements SignatureProvider {
    static final String LEVEL = "signature électronique simple (interne)";

    private final SignatureCodes codes;
    private final Outbox outbox;
    private final PublicUrl url;

    InternalSignature(SignatureCodes codes, Outbox outbox, PublicUrl url) {
        this.codes = codes;
        this.outbox = outbox;
        this.url = url;
    }

    @Override
    public String level() {
        return LEVEL;
    }

    @Override
    public Optional<URI> ask(SignatureRequest request) {
        var issued = codes.issue(request).orElseThrow(TooManyCodesException::new);
        outbox.enqueue(new OutgoingMail(
                request.number(),
                "signature-code",
                issued.id().toString(),
                request.signatory().account(),
                Map.of(
                        "number", request.number(),
                        "link", url.to("/taches").toUriString(),
                        "recipientName", request.signatory().name(),
                        "agreement", request.agreement().kind().label(),
                        "code", issued.code(),
                        "expiresAt", issued.expiresAt())));
        return Optional.empty();
    }

    @Override
    public boolean asked(SignatureRequest request) {
        return codes.open(request);
    }

    @Override
    public Verification verify(SignatureRequest request, String answer) {
        return codes.verify(request, answer.replaceAll("\\D", ""));
    }
}
