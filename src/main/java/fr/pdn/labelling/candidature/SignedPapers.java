package fr.pdn.labelling.candidature;

import java.util.EnumSet;
import java.util.Set;

/** What the acts say of texts signed by hand. */
public final class SignedPapers {
    private static final Set<Act> PAPERS =
            EnumSet.of(Act.SIGNED_PAPER_SENT, Act.SIGNED_PAPER_CONFIRMED, Act.SIGNED_PAPER_REFUSED);

    private SignedPapers() {}

    /**
     * Whether a paper that was sent waits for an agent, not for its signatory.
     *
     * @param professional ref of whom it is about, or null
     * @param kind of the text
     * @param party in whose name it is signed
     */
    public static boolean underCheck(Dossier dossier, String professional, String kind, String party) {
        return dossier.about(professional).stream()
                .filter(act -> PAPERS.contains(act.kind())
                        && act.text("kind").equals(kind)
                        && act.text("party").equals(party))
                .reduce((earlier, later) -> later)
                .filter(act -> act.kind() == Act.SIGNED_PAPER_SENT)
                .isPresent();
    }
}
