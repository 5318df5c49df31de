package fr.pdn.labelling.documents;

import java.util.List;
import java.util.Optional;

/** Cahier des charges §5, « pièces justificatives », and what goes with a message or is signed by hand. */
public enum DocumentKind {
    ORGANISATION_CHART("Organigramme de la structure"),
    SPECIFIC_PROJECT("Projet spécifique de présence éducative sur Internet"),
    PROFESSIONAL_PRESENTATION("Présentation du promeneur ou de la promeneuse"),
    OTHER("Support complémentaire"),
    EXCHANGE_ATTACHMENT("Pièce jointe à un message"),
    SIGNED_SCAN("Texte signé à la main, numérisé");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** Those a candidature is made of. */
    public static List<DocumentKind> pieces() {
        return List.of(ORGANISATION_CHART, SPECIFIC_PROJECT, PROFESSIONAL_PRESENTATION, OTHER);
    }

    /** One of those, by the name that someone sent. */
    public static Optional<DocumentKind> piece(String name) {
        return pieces().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }
}
