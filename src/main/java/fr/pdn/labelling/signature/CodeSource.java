package fr.pdn.labelling.signature;

/** Where one-time codes come from. */
public interface CodeSource {
    /** Six digits nobody can foresee. */
    String next();
}
