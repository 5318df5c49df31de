package fr.pdn.labelling.candidature;

import static fr.pdn.labelling.candidature.CandidatureState.*;

import java.util.Optional;

/** What can happen to a dossier: one dated line each, with its author. An act may bring the dossier into a state. */
public enum Act {
    DRAFTED("Brouillon créé", DRAFT),
    ENTERED("Candidature saisie par un agent"),
    ENTRY_SENT("Saisie envoyée à la structure pour confirmation"),
    ENTRY_REMINDED("Structure relancée pour confirmer la saisie"),
    ENTRY_ABANDONED("Saisie abandonnée"),
    ENTRY_CONFIRMED("Saisie confirmée par la structure"),
    SUBMITTED_FORM("Candidature déposée", SUBMITTED),
    EXAMINED("Contrôles automatiques effectués", IN_VERIFICATION),
    EXAMINED_AGAIN("Contrôles automatiques refaits"),
    COMPLEMENTS_REQUESTED("Pièces demandées", INCOMPLETE),
    PIECE_UNAVAILABLE("Pièce que la structure ne peut pas fournir"),
    COMPLEMENTS_RECEIVED("Pièces reçues"),
    TIME_EXTENDED("Délai prolongé"),
    ADMITTED("Dossier déclaré complet", COMPLETE),
    DECLARED_INADMISSIBLE("Candidature déclarée irrecevable", INADMISSIBLE),
    DECLARED_LAPSED("Candidature classée sans suite", LAPSED),
    REVIEW_OPENED("Examen ouvert", IN_REVIEW),
    REVIEWED("Grille d’instruction remplie"),
    COORDINATION_OPINION_GIVEN("Avis de la coordination rendu"),
    COORDINATION_OPINION_MISSED("Avis de la coordination non rendu dans le délai"),
    COMMITTEE_CONVENED("Dossier inscrit au comité", IN_COMMITTEE),
    MEMBER_RECUSED("Membre du comité récusé"),
    MEMBER_OPINION_GIVEN("Avis d’un membre du comité"),
    COMMITTEE_OPINION_GIVEN("Avis du comité rendu"),
    COMMITTEE_DEFERRED("Dossier ajourné par le comité", DEFERRED),
    PRECISIONS_GIVEN("Précisions apportées"),
    DECISION_PREPARED("Décision préparée", DECISION_PENDING),
    DECIDED_ACCEPTED("Candidature retenue", ACCEPTED),
    DECIDED_REFUSED("Candidature non retenue", REFUSED),
    DECISION_RETURNED("Dossier renvoyé à l’instruction"),
    IMPLICITLY_REFUSED("Date de rejet implicite atteinte"),
    WITHDRAWN_BY_STRUCTURE("Candidature retirée", WITHDRAWN),
    BANK_DETAILS_PROVIDED("Coordonnées bancaires fournies"),
    BANK_DETAILS_CONFIRMED("Coordonnées bancaires confirmées"),
    BANK_DETAILS_TO_CORRECT("Coordonnées bancaires à corriger"),
    CONVENTION_DRAFTED("Convention préparée"),
    CONVENTION_TO_CORRECT("Convention à corriger"),
    CONVENTION_OPENED("Convention proposée à la signature", IN_SIGNATURE),
    SIGNATORY_NAMED("Signataire désigné par le représentant légal"),
    CONVENTION_SIGNED("Convention signée par la structure"),
    CONVENTION_DECLINED("Signature de la convention refusée"),
    SIGNATURE_TIME_EXTENDED("Délai de signature prolongé"),
    CONVENTION_COUNTERSIGNED("Convention signée par la Caf", UNDER_CONVENTION),
    COUNTERSIGNATURE_RETURNED("Convention renvoyée à la relecture"),
    GRANT_PAID("Aide au démarrage versée"),
    GRANT_REJECTED("Versement de l’aide rejeté"),
    RENOUNCEMENT_NOTED("Renoncement constaté"),
    CANDIDATURE_RENOUNCED("Renoncement enregistré", RENOUNCED),
    CHARTER_SIGNED("Charte signée par le professionnel"),
    CHARTER_DECLINED("Signature de la charte refusée"),
    CHARTER_COUNTERSIGNED("Charte signée par l’employeur"),
    MISSION_LETTER_SIGNED("Lettre de mission signée"),
    MISSION_LETTER_DECLINED("Signature de la lettre de mission refusée"),
    ENROLLED("Inscription à la formation initiale"),
    TRAINING_EXEMPTED("Dispense de formation"),
    TRAINING_ATTENDED("Formation initiale suivie"),
    TRAINING_MISSED("Absence à la formation initiale"),
    SOCIAL_PROFILES_DECLARED("Comptes professionnels déclarés"),
    SOCIAL_PROFILES_VERIFIED("Comptes professionnels vérifiés"),
    SOCIAL_PROFILES_TO_CORRECT("Comptes professionnels à corriger"),
    FORMALITIES_TIME_EXTENDED("Délai des signatures prolongé"),
    ABANDONMENT_NOTED("Abandon constaté"),
    PROFESSIONAL_READY("Formalités accomplies"),
    LABEL_RETURNED("Label : dossier renvoyé à la coordination"),
    FORMALITIES_COMPLETED("Formalités complétées"),
    LABEL_AWARDED("Label délivré"),
    LABEL_SUSPENDED("Label suspendu"),
    LABEL_RESUMED("Suspension du label levée"),
    LABEL_ENDED("Fin du label"),
    DIRECTORY_ENTRY_DECLARED("Inscription à l’annuaire déclarée"),
    DIRECTORY_ENTRY_VERIFIED("Inscription à l’annuaire vérifiée"),
    DIRECTORY_ENTRY_TO_CORRECT("Inscription à l’annuaire à corriger"),
    DIRECTORY_ENTRY_HIDDEN("Fiche de l’annuaire masquée"),
    QUESTION_ASKED("Question posée à la structure"),
    QUESTION_ANSWERED("Réponse de la structure"),
    MESSAGE_SENT("Message de la structure"),
    MESSAGE_ANSWERED("Réponse à la structure"),
    MESSAGE_CLOSED("Message lu, clos sans réponse"),
    MAIL_ATTACHED("Courriel versé au dossier"),
    PIECES_IDENTIFIED("Pièces reçues par courriel identifiées"),
    ACCESS_REQUESTED("Accès à la structure demandé"),
    ACCESS_GRANTED("Accès à la structure accordé"),
    ACCESS_REFUSED("Accès à la structure refusé"),
    CORRESPONDENT_CHANGED("Correspondant remplacé après un départ"),
    CONTACT_CHANGED("Nouveau correspondant annoncé"),
    REPLACEMENT_REQUESTED("Remplacement demandé"),
    REPLACEMENT_ACCEPTED("Remplacement accepté"),
    REPLACEMENT_REFUSED("Remplacement refusé"),
    ABSENCE_ANNOUNCED("Absence annoncée"),
    ABSENCE_NOTED("Absence prise en compte");

    private final String label;
    private final CandidatureState state;

    Act(String label) {
        this(label, null);
    }

    Act(String label, CandidatureState state) {
        this.label = label;
        this.state = state;
    }

    /** As people read it in the timeline. */
    public String label() {
        return label;
    }

    /** The state this act brings the dossier into, if it does. */
    public Optional<CandidatureState> state() {
        return Optional.ofNullable(state);
    }
}
