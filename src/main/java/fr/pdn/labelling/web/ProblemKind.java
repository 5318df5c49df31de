package fr.pdn.labelling.web;

import java.util.Arrays;

/** The refusals of the API and what they say when nothing more precise is known. */
public enum ProblemKind {
    BAD_REQUEST(400, "Requête incorrecte", "La requête ne peut pas être lue."),
    UNAUTHENTICATED(401, "Identification nécessaire", "Identifiez-vous pour faire cette demande."),
    FORBIDDEN(403, "Accès refusé", "Votre compte ne permet pas cette demande."),
    NOT_FOUND(404, "Introuvable", "Rien ne correspond à cette adresse, ou votre compte n’y a pas accès."),
    METHOD_NOT_ALLOWED(405, "Méthode non admise", "Cette adresse n’accepte pas cette méthode."),
    NOT_ACCEPTABLE(406, "Format de réponse indisponible", "La réponse n’existe pas dans le format demandé."),
    CONFLICT(409, "Conflit", "Une autre demande a modifié ces données entre-temps : relisez-les, puis recommencez."),
    TOO_LARGE(413, "Envoi trop volumineux", "L’envoi dépasse la taille acceptée."),
    UNSUPPORTED_MEDIA_TYPE(415, "Format non accepté", "Cette adresse n’accepte pas ce format de données."),
    INVALID_ANSWERS(422, "Réponses à corriger", "Certaines réponses sont à corriger."),
    TOO_MANY_REQUESTS(429, "Trop de demandes", "Trop de demandes en peu de temps : attendez, puis recommencez."),
    BREAKDOWN(500, "Erreur interne", "Une erreur est survenue de notre côté ; elle est enregistrée."),
    UNAVAILABLE(503, "Service momentanément indisponible", "Le service reprend bientôt : recommencez dans un instant.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemKind(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : BREAKDOWN);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
