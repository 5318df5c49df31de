package fr.pdn.labelling.demo;

import java.util.Locale;

/** Where a demonstration dossier stops, with the fictitious structure it belongs to. Each phase contains those before it. */
enum Phase {
    DRAFT("Centre social Les Asphodèles", "Port-Ganivelle", "Armeria", "Bleuet"),
    TO_CHECK("Espace de vie sociale La Balise", "Marais-sur-Aulne", "Camille", "Genêt"),
    COMPLEMENTS_ASKED("Association Parents d’Estuaire", "Saint-Fucien-les-Flots", "Dominique", "Ajonc"),
    TO_REVIEW("Centre social Rive Gauche", "Boutonne-le-Bourg", "Élodie", "Prunelle"),
    MEMBERS_CONSULTED("Maison des familles du Ponant", "Aulnis-Plage", "Farid", "Olivier"),
    COMMITTEE_TO_CONCLUDE("Lieu d’accueil Le Petit Ponton", "Port-Ganivelle", "Garance", "Fenouil"),
    QUESTIONS_ASKED("Association Écoute et Partage", "Marais-sur-Aulne", "Hélène", "Verveine"),
    TO_DECIDE("Centre social L’Écluse", "Saint-Fucien-les-Flots", "Isabelle", "Mélisse"),
    BANK_DETAILS_AWAITED("Communauté de communes des Pertuis", "Aulnis-Plage", "Jérôme", "Sureau"),
    CONVENTION_TO_SIGN("Espace de vie sociale Le Môle", "Boutonne-le-Bourg", "Karima", "Aubépine"),
    GRANT_TO_PAY("Association Les Deux Rives", "Port-Ganivelle", "Laurent", "Cyprès"),
    LABEL_TO_VALIDATE("Centre social La Passerelle", "Marais-sur-Aulne", "Maëlle", "Lavande"),
    LABELLED("Centre social Les Embruns", "Aulnis-Plage", "Nadia", "Jonquille"),
    REFUSED("Collectif des Bénévoles du Quai", "Saint-Fucien-les-Flots", "Océane", "Ortie"),
    WITHDRAWN("Association Familles en Réseau", "Boutonne-le-Bourg", "Pauline", "Chicorée"),
    LISTED("Espace de vie sociale La Criée", "Port-Ganivelle", "Quitterie", "Romarin"),
    LABEL_SUSPENDED("Centre social Les Vignes", "Boutonne-le-Bourg", "Rachel", "Sauge");

    private final String structure;
    private final String town;
    private final String firstName;
    private final String lastName;

    Phase(String structure, String town, String firstName, String lastName) {
        this.structure = structure;
        this.town = town;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    String structure() {
        return structure + " (fictif)";
    }

    String town() {
        return town + " (commune fictive)";
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName.toUpperCase(Locale.FRENCH);
    }

    /** One fictitious mail domain per structure. */
    String email(String who) {
        return who + "@structure%02d.example".formatted(ordinal() + 1);
    }

    boolean reaches(Phase other) {
        return ordinal() >= other.ordinal();
    }
}
