package fr.pdn.labelling.documents;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Locale;

/** Why a file is refused, and what its sender can do. */
enum RefusedFile {
    EMPTY("Le fichier est vide."),
    CUT_SHORT("L’envoi du fichier a été interrompu : envoyez-le de nouveau."),
    TYPE("Ce type de fichier n’est pas accepté. Envoyez un PDF, un texte ODT ou DOCX, un tableur ODS ou XLSX, "
            + "ou une image JPEG ou PNG."),
    HEIC("Les photos au format HEIC ne sont pas acceptées. Enregistrez la photo en JPEG (sur un iPhone : Réglages, "
            + "Appareil photo, Formats, « Le plus compatible »), puis envoyez-la de nouveau."),
    OLD_OR_PROTECTED("Ce fichier est un ancien document Office, ou il est protégé par un mot de passe. Enregistrez-le "
            + "sans mot de passe au format DOCX, XLSX, ODT, ODS ou PDF."),
    DAMAGED_OR_PROTECTED("Ce fichier est abîmé, ou protégé par un mot de passe. Ouvrez-le, enregistrez-le de nouveau "
            + "sans mot de passe, puis envoyez-le."),
    PROTECTED_PDF("Ce PDF est protégé. Enregistrez-le sans mot de passe ni restriction, puis envoyez-le de nouveau."),
    ACTIVE_PDF("Ce PDF contient un programme ou des pièces jointes. Ouvrez-le, imprimez-le au format PDF, "
            + "puis envoyez le résultat."),
    MACROS("Ce document contient des macros. Enregistrez-le sans macro, ou au format PDF, puis envoyez-le de nouveau."),
    TOO_LARGE_INSIDE("Ce document est trop volumineux une fois ouvert. Enregistrez-le au format PDF, "
            + "puis envoyez le résultat."),
    HIDDEN_ARCHIVE("Ce fichier contient une archive cachée. Ouvrez-le, enregistrez-le de nouveau, puis envoyez-le."),
    INFECTED("L’antivirus a reconnu un programme malveillant dans ce fichier : il n’a pas été gardé. "
            + "Faites contrôler votre poste, puis envoyez un fichier sain.");

    private final String message;

    RefusedFile(String message) {
        this.message = message;
    }

    InvalidAnswersException refusal() {
        return new InvalidAnswersException(List.of(error()));
    }

    /** An empty HEIC photo, which telephones do send, would be refused again once it is full. */
    static InvalidAnswersException empty(String fileName) {
        var heic = fileName != null && fileName.toLowerCase(Locale.ROOT).matches(".*\\.hei[cf]");
        return heic ? new InvalidAnswersException(List.of(EMPTY.error(), HEIC.error())) : EMPTY.refusal();
    }

    private AnswerError error() {
        return new AnswerError(DocumentStore.FILE, message);
    }
}
