package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One dossier in a few lines of Markdown: who, what the machine found, what was said so far, how much. */
record DossierSummary(Dossier dossier, String professional) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final Map<String, String> OPINIONS = Map.of(
            "FAVOURABLE", "favorable",
            "PARTLY_FAVOURABLE", "favorable partiel",
            "RESERVED", "réservé",
            "UNFAVOURABLE", "défavorable",
            "ABSTAINED", "abstention",
            "DEFERRED", "ajourné");

    String markdown() {
        var text = new StringBuilder();
        var structure = dossier.answers().structure();
        line(text, "**%s** – %s, %s".formatted(dossier.number(), safe(structure.name()), safe(structure.town())));
        line(
                text,
                "État : " + dossier.state().label() + ". Rejet implicite le " + DAY.format(dossier.implicitRefusalOn())
                        + ".");
        text.append("\n[Ouvrir le dossier complet](/dossiers/")
                .append(dossier.number())
                .append(")\n\n");
        people(text);
        dossier.last(Act.EXAMINED).ifPresent(act -> examination(text, act.detail(Examination.class)));
        opinions(text);
        dossier.last(Act.DECISION_PREPARED).ifPresent(act -> grant(text, act));
        return text.toString();
    }

    private void people(StringBuilder text) {
        for (var person : dossier.answers().professionals()) {
            if (professional == null || professional.equals(person.ref())) {
                line(
                        text,
                        "- %s, %s – %s h par semaine"
                                .formatted(safe(person.fullName()), safe(person.role()), hours(person.weeklyHours())));
            }
        }
        text.append('\n');
    }

    private void examination(StringBuilder text, Examination examination) {
        line(text, "**Contrôle automatique : " + examination.eligibility().label() + "**");
        for (var finding : examination.findings()) {
            var about = finding.professional() == null ? "" : " (" + safe(name(finding.professional())) + ")";
            line(text, "- " + safe(finding.reason()) + about + " – " + safe(finding.article()));
        }
        if (!examination.missingDocuments().isEmpty()) {
            line(text, "- Pièces manquantes : " + safe(String.join(", ", examination.missingDocuments())));
        }
        text.append('\n');
    }

    private void opinions(StringBuilder text) {
        dossier.last(Act.REVIEWED)
                .ifPresent(a -> line(
                        text,
                        "Instruction : **%s**, %s/24. %s"
                                .formatted(opinion(a, "proposal"), a.text("total"), safe(a.text("reason")))));
        dossier.last(Act.COORDINATION_OPINION_GIVEN)
                .ifPresent(a -> line(
                        text, "Coordination : **%s**. %s".formatted(opinion(a, "opinion"), safe(a.text("comment")))));
        dossier.last(Act.COORDINATION_OPINION_MISSED)
                .ifPresent(a -> line(text, "Coordination : avis non rendu dans le délai."));
        for (var act : dossier.all(Act.MEMBER_OPINION_GIVEN)) {
            line(
                    text,
                    "Membre %s : **%s**. %s"
                            .formatted(safe(act.text("member")), opinion(act, "opinion"), safe(act.text("comment"))));
        }
        dossier.last(Act.COMMITTEE_OPINION_GIVEN, Act.COMMITTEE_DEFERRED)
                .ifPresent(a ->
                        line(text, "Comité : **%s**. %s".formatted(opinion(a, "opinion"), safe(a.text("reason")))));
        dossier.last(Act.PRECISIONS_GIVEN)
                .ifPresent(a -> line(text, "Réponse de la structure : " + safe(a.text("answer"))));
        dossier.last(Act.DECISION_RETURNED)
                .ifPresent(a -> line(text, "Renvoyé par la direction : " + safe(a.text("reason"))));
    }

    private static String hours(BigDecimal hours) {
        return hours == null ? "?" : hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void grant(StringBuilder text, RecordedAct prepared) {
        boolean accepted = dossier.last(Act.DECIDED_ACCEPTED).isPresent();
        line(
                text,
                "**Aide au démarrage%s : %s**"
                        .formatted(
                                accepted ? "" : " si la candidature est retenue",
                                Amounts.shown(
                                        prepared.detail().path("grantCents").asLong())));
    }

    private static String opinion(RecordedAct act, String field) {
        return OPINIONS.getOrDefault(act.text(field), act.text(field));
    }

    private String name(String ref) {
        return dossier.answers()
                .professional(ref)
                .map(Answers.Professional::fullName)
                .orElse(ref);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
        if (!line.startsWith("-")) {
            text.append('\n');
        }
    }

    /** Typed text stays text: no link, no emphasis, no line of its own. */
    private static String safe(String typed) {
        return Objects.toString(typed, "").replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|!{}])", "\\\\$1");
    }
}
