package fr.pdn.labelling.candidature;

import java.util.NoSuchElementException;
import java.util.UUID;

/** A draft that someone still has open was deleted, or was never theirs: nobody is told which. */
public class DraftGone extends NoSuchElementException {
    public DraftGone(UUID draft) {
        super("no draft " + draft);
    }
}
