package fr.pdn.labelling.candidature;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands. Never stored: derived from the acts. */
public enum CandidatureState {
    DRAFT("Brouillon"),
    SUBMITTED("Déposé"),
    IN_VERIFICATION("Vérification en cours"),
    INCOMPLETE("Pièces à fournir"),
    COMPLETE("Dossier complet"),
    IN_REVIEW("En cours d’examen"),
    IN_COMMITTEE("Présenté au comité"),
    DEFERRED("Précisions demandées"),
    DECISION_PENDING("Décision en préparation"),
    ACCEPTED("Retenu"),
    REFUSED("Non retenu"),
    INADMISSIBLE("Irrecevable"),
    LAPSED("Sans suite"),
    WITHDRAWN("Retiré"),
    IN_SIGNATURE("Convention à signer"),
    UNDER_CONVENTION("Conventionné"),
    RENOUNCED("Renoncement"),
    CLOSED("Clos");

    private static final Set<CandidatureState> OVER =
            EnumSet.of(REFUSED, INADMISSIBLE, LAPSED, WITHDRAWN, RENOUNCED, CLOSED);

    private final String label;

    CandidatureState(String label) {
        this.label = label;
    }

    /** As the structure reads it. */
    public String label() {
        return label;
    }

    /** Nothing more is asked of the structure, nor heard from it. */
    public boolean over() {
        return OVER.contains(this);
    }
}
