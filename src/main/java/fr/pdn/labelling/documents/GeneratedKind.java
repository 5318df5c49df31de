package fr.pdn.labelling.documents;

import java.util.Locale;

/** The documents that the program writes. The text of each is {@code documents/<name>.html}. */
public enum GeneratedKind {
    ACKNOWLEDGEMENT("Accusé de réception", "accuse-de-reception", true),
    SUMMARY("Récapitulatif de la candidature", "recapitulatif", true),
    COMPLEMENTS_REQUEST("Demande de pièces", "demande-de-pieces", true),
    INADMISSIBILITY("Décision d’irrecevabilité", "irrecevabilite", true),
    LAPSE("Décision de classement sans suite", "classement-sans-suite", true),
    COMMITTEE_SHEET("Ordre du jour et fiche de synthèse du comité", "fiche-comite", false),
    MINUTES("Extrait du procès-verbal du comité", "proces-verbal", false),
    DECISION("Décision sur la candidature", "decision", true),
    CONVENTION("Convention de partenariat", "convention", true),
    CHARTER("Charte des Promeneurs du Net", "charte", true),
    MISSION_LETTER("Lettre de mission", "lettre-de-mission", true),
    TRAINING_INVITATION("Convocation à la formation initiale", "convocation-formation", true),
    TRAINING_CERTIFICATE("Attestation de formation initiale", "attestation-formation", true),
    MEETING_CERTIFICATE("Attestation de présence aux regroupements", "attestation-regroupements", true),
    LABEL_CERTIFICATE("Certificat de label", "certificat", true),
    ANNUAL_REPORT("Bilan annuel et compte rendu financier", "bilan-annuel", true),
    RENEWAL_AMENDMENT("Avenant de renouvellement", "avenant-renouvellement", true),
    FORMAL_NOTICE("Mise en demeure", "mise-en-demeure", true),
    HEARING_MINUTES("Procès-verbal d’audition", "audition", true),
    SUSPENSION_DECISION("Décision sur un manquement", "decision-manquement", true),
    REPAYMENT_DEMAND("Demande de reversement", "demande-de-reversement", true),
    AMENDMENT("Avenant à la convention", "avenant", true),
    TRANSFER_AMENDMENT("Avenant de transfert", "avenant-transfert", true);

    private final String label;
    private final String fileName;
    private final boolean forStructure;

    GeneratedKind(String label, String fileName, boolean forStructure) {
        this.label = label;
        this.fileName = fileName;
        this.forStructure = forStructure;
    }

    /** False for what agents write for each other. */
    public boolean forStructure() {
        return forStructure;
    }

    public String label() {
        return label;
    }

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String fileName(String number) {
        return fileName + "-" + number + ".pdf";
    }
}
