package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.ExaminationWords;
import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.candidature.RecordedAct;

/** What came of the pieces that were asked for, when they are to be checked again. */
record PiecesSummary(Dossier dossier) {

    void addTo(BriefText text) {
        if (dossier.state() != CandidatureState.IN_VERIFICATION) {
            return;
        }
        dossier.last(Act.COMPLEMENTS_RECEIVED)
                .map(PieceAnswer::sent)
                .filter(sent -> !sent.isEmpty())
                .ifPresent(sent -> {
                    var request = dossier.last(Act.COMPLEMENTS_REQUESTED).orElseThrow();
                    text.line("**Réponse de la structure, pièce par pièce**\n");
                    sent.forEach(answer -> add(text, request, answer));
                });
    }

    private void add(BriefText text, RecordedAct request, PieceAnswer answer) {
        var asked = answer.asked();
        text.item(
                "%s (pièce %s)\u00a0: %s",
                ExaminationWords.name(dossier, request, asked), asked.reason().label(), came(answer));
    }

    private static String came(PieceAnswer answer) {
        if (answer.received()) {
            return "reçue (" + String.join(", ", answer.files()) + ")";
        }
        if (answer.unable() == null) {
            return "non reçue";
        }
        return answer.unable().isEmpty()
                ? "la structure ne peut pas la fournir"
                : "la structure ne peut pas la fournir, «\u00a0" + answer.unable() + "\u00a0»";
    }
}
