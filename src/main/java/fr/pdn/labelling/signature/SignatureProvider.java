package fr.pdn.labelling.signature;

import java.net.URI;
import java.util.Optional;

/**
 * Who verifies that a signatory is who they say. Ours by default; a bean of a provider takes its place when
 * {@code pdn.signature.provider} names something else than {@code internal}.
 */
public interface SignatureProvider {
    /** What the signature is worth, as documents say it: never more than it is. */
    String level();

    /**
     * Asks the signatory to prove themselves, in the transaction at hand.
     *
     * @return where they do it; empty when they answer on our page
     * @throws TooManyCodesException when they asked too often
     */
    Optional<URI> ask(SignatureRequest request);

    /** Whether they have been asked, and their answer would still be taken. */
    boolean asked(SignatureRequest request);

    /**
     * Judges an answer, once: the same answer is never taken twice.
     *
     * @param answer what they typed, or what the provider sent back with them
     */
    Verification verify(SignatureRequest request, String answer);
}
