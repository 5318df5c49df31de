package fr.pdn.labelling.configuration.security;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The neighbourhood of an address: those a single person can easily take in turn count as one. */
record Network(String prefix) {

    private static final int IPV4_PARTS = 3;
    private static final int IPV6_PARTS = 4;

    static Network of(Object details) {
        return details instanceof WebAuthenticationDetails web ? ofAddress(web.getRemoteAddress()) : ofAddress("");
    }

    static Network ofAddress(String address) {
        return address.contains(":")
                ? new Network(firstParts(address, ":", IPV6_PARTS))
                : new Network(firstParts(address, ".", IPV4_PARTS));
    }

    private static String firstParts(String address, String separator, int count) {
        return String.join(
                separator,
                Arrays.stream(address.split(Pattern.quote(separator)))
                        .limit(count)
                        .toList());
    }
}
