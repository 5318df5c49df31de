package fr.pdn.labelling.candidature;

/** What the module tells the process that carries a candidature. Business events, never elements of a model. */
public interface LabellingProcedure {
    /** A candidature was filed: its review begins. */
    void candidatureSubmitted(String number);

    /** The structure withdraws, before the decision. */
    void withdrawalRequested(String number);

    /** The convention is over: formalities that were still under way have no object any more. */
    void conventionOver(String number);

    /** Pieces came by mail and an agent has said what each is: whoever checks or awaits them goes on with them. */
    void piecesMailed(String number);
}
