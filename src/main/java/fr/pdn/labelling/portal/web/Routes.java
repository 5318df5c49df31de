package fr.pdn.labelling.portal.web;

/** Addresses of the portal. A draft goes by its id, a filed candidature by its number. */
final class Routes {
    static final String CANDIDATURES = "/candidatures";
    static final String NEW = "/candidatures/nouvelle";
    static final String TASKS = "/taches";
    static final String DRAFT = "/candidatures/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    /** A draft as an agent writes it: the same pages, at another address. */
    static final String ENTRY = "/saisies/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private static final String PATH = "/{path:structure|professionnels|projet|budget|engagements}";
    static final String SECTION = DRAFT + PATH;
    static final String ENTRY_SECTION = ENTRY + PATH;
    static final String DOSSIER = "/candidatures/{number:PDNP[0-9]+-[0-9]+-[0-9]+-[0-9]+}";
    static final String TASK = "/taches/{task:[0-9a-f]{8}-[0-9a-f-]{27}}";
    static final String TEAM = "/equipe";
    static final String KEPT = "/candidatures/reprise/{key:[0-9a-f]{8}-[0-9a-f-]{27}}";
    static final String ENTRY_KEPT = "/saisies/reprise/{key:[0-9a-f]{8}-[0-9a-f-]{27}}";
    static final String CHANGE = DOSSIER
            + "/{change:correspondant|remplacement|absence|depart|successeur|ajout|statut|fusion|fin-de-convention|maintien}";
    private static final String REDIRECT = "redirect:";

    private Routes() {}

    static String draft(Object id) {
        return WritingDesk.current().drafts() + "/" + id;
    }

    static String dossier(String number) {
        return WritingDesk.current().dossiers() + "/" + number;
    }

    static String team(Object id) {
        return TEAM + "/" + id;
    }

    static String task(String id) {
        return TASKS + "/" + id;
    }

    /** After a post: the page is asked for again, so that reloading it posts nothing twice. */
    static String redirect(String path) {
        return REDIRECT + path;
    }
}
