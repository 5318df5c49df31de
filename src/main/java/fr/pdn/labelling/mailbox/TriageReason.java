package fr.pdn.labelling.mailbox;

/** Why a person must look at a message. */
public enum TriageReason {
    TOO_LARGE("Le message est trop volumineux : seul son en-tête est ici, il est entier dans la boîte aux lettres."),
    SEEMS_AUTOMATIC("Le message semble automatique ou indésirable, mais quelqu’un l’attend peut-être."),
    WRONG_SUBJECT("L’objet n’est pas celui que demande l’appel à projets, et ne porte aucun numéro de dossier."),
    SENDER_UNKNOWN("Aucun numéro de dossier connu, et aucun dossier déposé ne cite l’adresse de l’expéditeur."),
    NO_NUMBER("Aucun numéro de dossier connu, mais l’expéditeur est cité dans un dossier."),
    SEVERAL_NUMBERS("Le message cite plusieurs numéros de dossier."),
    NOT_OF_THE_DOSSIER("Le message cite un dossier pour lequel l’expéditeur n’a pas qualité d’agir."),
    DOSSIER_OVER("Le dossier que cite le message est clos.");

    private final String sentence;

    TriageReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
