package fr.pdn.labelling.signature;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Enough of an address to be recognised by its owner, not enough to be used by others. */
final class Truncated {
    private static final int IPV4_PARTS = 3;
    private static final int IPV6_PARTS = 3;

    private Truncated() {}

    /** « p…@ganivelles.example ». */
    static String email(String address) {
        var at = address.indexOf('@');
        return at < 1 ? address : address.charAt(0) + "…" + address.substring(at);
    }

    /** « 192.0.2.0/24 », « 2001:db8:1::/48 ». */
    static String network(String address) {
        if (address.isEmpty()) {
            return "";
        }
        return address.contains(":")
                ? first(address, ":", IPV6_PARTS) + "::/48"
                : first(address, ".", IPV4_PARTS) + ".0/24";
    }

    private static String first(String address, String separator, int count) {
        return Arrays.stream(address.split("[.:]")).limit(count).collect(Collectors.joining(separator));
    }
}
