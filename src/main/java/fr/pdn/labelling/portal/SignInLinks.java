package fr.pdn.labelling.portal;

import java.time.Instant;

/** Tells a structure or a professional where to sign in. */
public interface SignInLinks {

    /**
     * @param email lower case
     * @param url absolute, good once
     * @param until the moment after which it opens nothing
     */
    void send(String email, String url, Instant until);
}
