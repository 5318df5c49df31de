package fr.pdn.labelling;

import fr.pdn.labelling.signature.CodeSource;

/** One-time codes that a test can foresee. */
public final class FixedCodes implements CodeSource {
    public static final String USUAL = "271828";

    private volatile String next = USUAL;

    /** The codes that leave from now on. */
    public void say(String code) {
        next = code;
    }

    @Override
    public String next() {
        return next;
    }
}
