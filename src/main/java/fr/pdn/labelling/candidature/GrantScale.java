package fr.pdn.labelling.candidature;

/** What the scale of the startup grant gives, as the phase that decides on it knows. */
public interface GrantScale {
    /** @return cents, for a structure that has had no grant yet */
    long cents(int professionals);
}
