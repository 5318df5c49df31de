package fr.pdn.labelling.signature;

/** In whose name someone signs. */
public enum Party {
    PROFESSIONAL("le professionnel"),
    STRUCTURE("la structure"),
    CAF("la Caf");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    /** After « pour ». */
    public String label() {
        return label;
    }
}
