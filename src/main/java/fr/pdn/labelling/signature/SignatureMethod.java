package fr.pdn.labelling.signature;

/** How it was verified that the signatory is who they say. */
public enum SignatureMethod {
    CODE("code à usage unique vérifié"),
    ACCOUNT("compte personnel d’agent, avec mot de passe"),
    SCAN("signature manuscrite, numérisée, vérifiée par un agent"),
    /** Before there were codes. */
    CONSENT("accord donné en ligne, sans code");

    private final String label;

    SignatureMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
