package fr.pdn.labelling.signature;

/** Someone asked for codes too often. */
public class TooManyCodesException extends RuntimeException {
    TooManyCodesException() {
        super("too many codes");
    }
}
