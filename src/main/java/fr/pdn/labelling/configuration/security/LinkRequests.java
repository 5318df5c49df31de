package fr.pdn.labelling.configuration.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.stereotype.Component;

/** Reads who asks for a sign-in link. Makes none for what is no address, or when too many were asked for. */
@Component
class LinkRequests implements GenerateOneTimeTokenRequestResolver {

    static final String EMAIL = "email";
    /** As browsers check a field of type email, with a dot in the domain; RFC 5321 allows 254 characters. */
    private static final Predicate<String> IS_ADDRESS = Pattern.compile(
                    "(?=.{6,254}$)[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+")
            .asMatchPredicate();

    private final Attempts attempts;

    LinkRequests(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
        return emailIn(request)
                .filter(email -> attempts.allows(Door.LINK, email, Network.ofAddress(request.getRemoteAddr())))
                .map(email -> new GenerateOneTimeTokenRequest(email, LinkTokens.LIFETIME))
                .orElse(null);
    }

    /** @return the address in lower case; empty when it is none */
    static Optional<String> emailIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(EMAIL))
                .map(String::strip)
                .map(email -> email.toLowerCase(Locale.ROOT))
                .filter(IS_ADDRESS);
    }
}
