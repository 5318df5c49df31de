package fr.pdn.labelling.configuration.security;

import org.springframework.security.core.AuthenticationException;

class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Trop d’essais : réessayez dans un quart d’heure.");
    }
}
