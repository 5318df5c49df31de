package fr.pdn.labelling.configuration.security;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Nothing about who tried to sign in, and when, is kept longer than it is needed. */
@Component
class OldTraces {

    private final Attempts attempts;
    private final LinkTokens tokens;

    OldTraces(Attempts attempts, LinkTokens tokens) {
        this.attempts = attempts;
        this.tokens = tokens;
    }

    @Scheduled(fixedDelayString = "PT15M")
    void forget() {
        attempts.forgetOld();
        tokens.forgetOld();
    }
}
