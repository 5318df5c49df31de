package fr.pdn.labelling.mail;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fictitious models: everything a mail may say, and the least each can be given. */
public final class Samples {

    public static final String NUMBER = "PDNP17-2027-1-0042";
    public static final String LINK = "https://pdn17.example/candidatures/" + NUMBER;

    private static final String ANY_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Samples() {}

    public static Map<String, Object> complete() {
        var model = new LinkedHashMap<String, Object>();
        model.put("number", NUMBER);
        model.put("structure", "Centre social et culturel Les Ganivelles (fictif)");
        model.put("recipientName", "Mme Odile Tamarisque");
        model.put("campaignTitle", "Appel à projets Promeneurs du Net Parentalité 2027");
        model.put("closesAt", ZonedDateTime.parse("2027-03-05T23:59:59+01:00"));
        model.put("link", LINK);
        model.put("receivedAt", ZonedDateTime.parse("2027-03-02T10:12:30+01:00"));
        model.put("expiresAt", ZonedDateTime.parse("2027-03-02T10:27:30+01:00"));
        model.put("dueOn", LocalDate.of(2027, 4, 1));
        model.put("reason", "Le projet ne précise pas le temps de présence.\nLe budget ne dit rien de l’évaluation.");
        model.put(
                "questions",
                "Comment les parents seront-ils informés des créneaux ?\nQui remplace la référente absente ?");
        model.put("answer", "La formation se tient à Port-Ganivelle.\nElle dure deux jours.");
        model.put("missingDocuments", List.of("Organigramme", "Présentation de Solène Salicorne"));
        model.put("documents", List.of(new Piece("Projet spécifique", "projet-presence-éducative.pdf", ANY_HASH)));
        model.put("professional", "Solène Salicorne");
        model.put("professionals", List.of("Solène Salicorne", "Ronan Estran"));
        model.put("retained", List.of("Solène Salicorne"));
        model.put("notRetained", List.of("Ronan Estran"));
        model.put(
                "findings",
                List.of(new Finding(
                        "E05",
                        "Deux heures de présence par semaine au lieu de trois.",
                        "Cahier des charges §3",
                        "NON_COMPLIANT")));
        model.put("grant", "500,00 €");
        model.put("implicitRefusalOn", LocalDate.of(2027, 5, 14));
        model.put("committeeOn", LocalDate.of(2027, 4, 8));
        model.put(
                "session",
                new Session(ZonedDateTime.parse("2027-05-12T09:00:00+02:00"), "Port-Ganivelle", "F-2027-05"));
        model.put(
                "meeting",
                Map.of(
                        "subject",
                        "Parler des écrans",
                        "place",
                        "Port-Ganivelle",
                        "startsAt",
                        ZonedDateTime.parse("2027-06-15T14:00:00+02:00"),
                        "endsAt",
                        ZonedDateTime.parse("2027-06-15T16:00:00+02:00")));
        model.put("rank", 3);
        model.put("confirmBefore", ZonedDateTime.parse("2027-05-05T23:59:59+02:00"));
        model.put("label", "PDNP17-L-2027-012");
        model.put("validUntil", LocalDate.of(2028, 12, 31));
        model.put("convention", "PDNP17-C-2027-0042");
        model.put("year", "2027");
        model.put("signatory", "Mme Odile Tamarisque, présidente");
        model.put("paidOn", LocalDate.of(2027, 6, 1));
        model.put("expected", "les pièces demandées");
        model.put("stake", "votre candidature pourra être classée sans suite");
        model.put("heard", "de la coordination et des instances de suivi");
        model.put("decidedOn", LocalDate.of(2027, 5, 3));
        model.put("decidedBy", "Dominique Direction");
        model.put("decidedAs", "La direction de la Caf (fictive)");
        model.put("invitedBy", "direction@ganivelles.example");
        model.put("role", "Rédacteur");
        model.put("until", ZonedDateTime.parse("2027-04-01T10:12:30+02:00"));
        model.put("contact", "Yann Estran");
        model.put("contactEmail", "y.estran@ganivelles.example");
        model.put("lastDay", LocalDate.of(2027, 6, 30));
        model.put("former", "Ronan Estran");
        model.put("newcomer", "Maëlle Oyat");
        model.put("declaredBy", "par la structure");
        model.put("announcedOn", LocalDate.of(2027, 2, 1));
        model.put("formerName", "Centre social Les Ajoncs");
        model.put("newName", "Maison des Ajoncs");
        model.put("newSiret", "00170001200014");
        model.put("effectiveOn", LocalDate.of(2027, 4, 1));
        model.put("place", "prenne la place de Ronan Estran");
        model.put("aid", "sans nouvelle aide");
        model.put("requester", "Yann Estran (y.estran@ganivelles.example)");
        model.put("outcome", "Votre demande est acceptée");
        model.put("extension", "Plusieurs structures ont appris tard l’existence de l’appel.");
        model.put("arrival", "sur papier, arrivée le 8 mars 2027, postée le 4 mars 2027 (cachet de la poste)");
        model.put("enteredBy", "Inès Instruction");
        model.put("signatures", List.of("la charte, par Solène Salicorne", "la lettre de mission, par l’employeur"));
        model.put("agreement", "Convention de partenariat");
        model.put("code", "271828");
        model.put("namedBy", "Mme Odile Tamarisque, présidente");
        model.put("attempt", 1);
        model.put("reference", "COURRIEL-12");
        model.put("mailSubject", "RE: candidature PDN");
        model.put("files", List.of("organigramme.pdf"));
        model.put("knownFiles", List.of("projet.odt"));
        model.put("refusedFiles", List.of(Map.of("fileName", "photo.heic", "reason", "Enregistrez la photo en JPEG.")));
        model.put("otherSubject", "oui");
        model.put("tooLarge", "oui");
        model.put("concerned", "le label de Solène Salicorne");
        model.put("ofConcerned", "du label de Solène Salicorne");
        model.put("toConcerned", "au label de Solène Salicorne");
        model.put("whole", "oui");
        model.put("after", "Après examen de vos observations et avis de la coordination");
        model.put("ground", "Absence de relevé d’activité");
        model.put("facts", "Aucun relevé depuis le 5 avril 2027.");
        model.put("measure", "suspension");
        model.put("suspendedUntil", LocalDate.of(2027, 9, 30));
        model.put("interim", "oui");
        model.put("lapsed", "oui");
        model.put("hearing", "oui");
        model.put("clause", "article 13");
        model.put("repayment", "250,00 €");
        model.put("repaymentReason", "Au prorata des mois qui restent.");
        model.put("received", "100,00 €");
        model.put("receivedOn", LocalDate.of(2027, 10, 4));
        model.put("left", "150,00 €");
        return model;
    }

    /** Only what the template requires, and of a training session only its date. */
    static Map<String, Object> minimal(MailTemplate template) {
        var model = new HashMap<>(complete());
        model.keySet().retainAll(template.required());
        model.computeIfPresent(
                "session", (key, session) -> Map.of("startsAt", ZonedDateTime.parse("2027-05-12T09:00:00+02:00")));
        return model;
    }

    static OutgoingMail mail(String event) {
        return mail(event, "direction@ganivelles.example");
    }

    static OutgoingMail mail(String event, String to) {
        return new OutgoingMail(NUMBER, "complements-requested", event, to, complete());
    }

    private record Piece(String label, String fileName, String sha256) {}

    private record Finding(String code, String reason, String article, String level) {}

    private record Session(ZonedDateTime startsAt, String place, String code) {}
}
