package fr.pdn.labelling.candidature.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An https address on the public Internet, only read: the server never fetches it. */
record WebAddress(String host, String path, String query) {
    private static final int MAXIMUM = 2_000;

    static Optional<WebAddress> read(String value) {
        return uri(value)
                .map(uri -> new WebAddress(
                        uri.getHost().toLowerCase(Locale.ROOT),
                        Optional.ofNullable(uri.getRawPath()).orElse(""),
                        Optional.ofNullable(uri.getRawQuery()).orElse("")));
    }

    private static Optional<URI> uri(String value) {
        var typed = value.strip();
        if (typed.length() > MAXIMUM) {
            return Optional.empty();
        }
        try {
            var uri = new URI(typed);
            var acceptable = "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && Domains.ACCEPTED.isValid(uri.getHost());
            return acceptable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean isAt(String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    Optional<String> parameter(String name) {
        for (var pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(pair.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }
}
