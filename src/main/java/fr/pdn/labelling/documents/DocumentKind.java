package fr.pdn.labelling.documents;

/** Cahier des charges §5, « pièces justificatives ». */
public enum DocumentKind {
    ORGANISATION_CHART("Organigramme de la structure"),
    SPECIFIC_PROJECT("Projet spécifique de présence éducative sur Internet"),
    PROFESSIONAL_PRESENTATION("Présentation du promeneur ou de la promeneuse"),
    OTHER("Support complémentaire");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
