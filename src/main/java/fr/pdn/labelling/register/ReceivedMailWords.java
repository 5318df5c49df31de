package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.mailbox.MailRoute;
import fr.pdn.labelling.mailbox.RecordedMailAct;
import fr.pdn.labelling.mailbox.TriageReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What happened to a received message, in French. */
final class ReceivedMailWords {
    private ReceivedMailWords() {}

    static ReceivedMailSheet.Step step(RecordedMailAct act) {
        var by = act.actor().equals(CurrentActor.SYSTEM) ? "Automatique" : act.actor();
        return new ReceivedMailSheet.Step(
                FrenchDates.moment(act.at()), act.kind().label(), by, said(act));
    }

    private static List<Said> said(RecordedMailAct act) {
        var said = new ArrayList<Said>();
        switch (act.kind()) {
            case SORTED -> {
                add(said, "Constat", sorted(act));
                add(said, "Dossiers possibles", possible(act));
            }
            case ACKNOWLEDGED -> add(said, "Courriel", receipt(act.text("code")));
            case NOT_ACKNOWLEDGED, SET_ASIDE -> add(said, "Motif", act.text("reason"));
            case ATTACHED -> {
                add(said, "Dossier", act.text("dossier"));
                add(said, "Pièces ajoutées", fileNames(act, "pieces"));
                add(said, "Fichiers déjà au dossier", String.join("\n", act.texts("known")));
                add(said, "Fichiers non pris", fileNames(act, "refused"));
            }
            case IDENTIFIED -> add(said, "Pièces", String.join("\n", act.texts("pieces")));
        }
        return said;
    }

    private static String sorted(RecordedMailAct act) {
        return switch (MailRoute.valueOf(act.text("route"))) {
            case DOSSIER_KNOWN ->
                "Le message porte le numéro d’un dossier, et son expéditeur a qualité d’agir pour lui.";
            case TO_TRIAGE -> TriageReason.valueOf(act.text("reason")).sentence();
            case AUTOMATIC -> "Message que personne n’a écrit\u00a0: " + act.text("automatic") + ".";
        };
    }

    private static String receipt(String code) {
        return code.equals(MailTemplate.FORM_MISSING.code())
                ? "Votre envoi ne remplace pas le formulaire en ligne (" + code + ")"
                : "Enregistrement de votre envoi (" + code + ")";
    }

    private static String possible(RecordedMailAct act) {
        return act.text("route").equals(MailRoute.TO_TRIAGE.name()) ? String.join(", ", act.texts("proposed")) : "";
    }

    private static String fileNames(RecordedMailAct act, String part) {
        return String.join(
                "\n",
                StreamSupport.stream(act.detail().path(part).spliterator(), false)
                        .map(piece -> piece.path("fileName").asText())
                        .toList());
    }

    private static void add(List<Said> said, String label, String text) {
        if (!text.isBlank()) {
            said.add(new Said(label, text));
        }
    }
}
