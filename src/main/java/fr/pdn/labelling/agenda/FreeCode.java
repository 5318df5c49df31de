package fr.pdn.labelling.agenda;

import java.util.Set;
import java.util.stream.IntStream;

/** The next code that nothing bears yet, such as FI-2027-03. */
public final class FreeCode {
    private FreeCode() {}

    /** @param prefix what stands before the two digits */
    public static String after(String prefix, Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "%s%02d".formatted(prefix, n))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
