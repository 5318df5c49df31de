package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.util.Map;

/** What has been said of a candidature so far. */
record OpinionsSummary(Dossier dossier, Agents agents) {
    private static final Map<String, String> WORDS = Map.of(
            "FAVOURABLE", "favorable",
            "PARTLY_FAVOURABLE", "favorable partiel",
            "RESERVED", "réservé",
            "UNFAVOURABLE", "défavorable",
            "ABSTAINED", "abstention",
            "DEFERRED", "ajourné");

    void addTo(BriefText text) {
        dossier.last(Act.REVIEWED)
                .ifPresent(a -> text.line(
                        "Avis de l’instruction : **%s**, %s sur 24. %s",
                        word(a, "proposal"), a.text("total"), a.text("reason")));
        dossier.since(Act.REVIEWED).stream()
                .filter(a -> a.kind() == Act.REPLACEMENT_ACCEPTED)
                .filter(a -> dossier.last(Act.REVIEWED).isPresent())
                .forEach(a -> text.line(
                        "**Grille d’instruction à relire** : depuis, %s remplace %s.",
                        a.text("newcomer"), a.text("from")));
        dossier.last(Act.COORDINATION_OPINION_GIVEN, Act.COORDINATION_OPINION_MISSED)
                .ifPresent(a -> coordination(text, a));
        var recused = dossier.all(Act.MEMBER_RECUSED).stream()
                .map(act -> act.text("member"))
                .distinct()
                .toList();
        dossier.all(Act.MEMBER_OPINION_GIVEN).stream()
                .filter(act -> !recused.contains(act.text("member")))
                .forEach(act -> text.line(
                        "%s : **%s**. %s",
                        agents.nameOf(act.text("member")), word(act, "opinion"), act.text("comment")));
        recused.forEach(member -> text.line("%s : récusé, son avis n’est pas compté.", agents.nameOf(member)));
        dossier.last(Act.COMMITTEE_OPINION_GIVEN, Act.COMMITTEE_DEFERRED).ifPresent(a -> committee(text, a));
        dossier.last(Act.PRECISIONS_GIVEN).ifPresent(a -> text.line("Réponse de la structure : %s", a.text("answer")));
        dossier.last(Act.DECISION_RETURNED)
                .ifPresent(a -> text.line("Renvoyé par la direction : %s", a.text("reason")));
    }

    private static void coordination(BriefText text, RecordedAct act) {
        if (act.kind() == Act.COORDINATION_OPINION_MISSED) {
            text.line("Coordination : avis non rendu dans le délai.");
        } else {
            text.line("Coordination : **%s**. %s", word(act, "opinion"), act.text("comment"));
        }
    }

    private void committee(BriefText text, RecordedAct act) {
        var kept = act.texts("retained").stream().map(dossier::nameOf).toList();
        text.line(
                "Comité : **%s**%s. %s",
                word(act, "opinion"), kept.isEmpty() ? "" : " (" + String.join(", ", kept) + ")", act.text("reason"));
    }

    private static String word(RecordedAct act, String field) {
        return WORDS.getOrDefault(act.text(field), act.text(field));
    }
}
