package fr.pdn.labelling.portal.web;

import java.util.UUID;

/** A page to write on was asked for after the call had closed. */
class DraftLocked extends RuntimeException {
    private final UUID draft;

    DraftLocked(UUID draft) {
        super(draft + " is locked");
        this.draft = draft;
    }

    UUID draft() {
        return draft;
    }
}
