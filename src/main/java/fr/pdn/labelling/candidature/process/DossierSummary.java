package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.ExaminationWords;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.math.BigDecimal;
import java.util.Objects;

/** One dossier in a few lines of Markdown: who, what the machine found, what was said so far, how much. */
record DossierSummary(Dossier dossier, String professional, Agents agents) {
    private static final int SUMMARY = 600;

    String markdown() {
        var text = new BriefText();
        heading(text);
        people(text);
        if (dossier.closed()) {
            new FormalitiesSummary(dossier, professional).addTo(text);
        } else {
            project(text);
            dossier.examination().ifPresent(found -> examination(text, found));
            waiting(text);
            new PiecesSummary(dossier).addTo(text);
            new OpinionsSummary(dossier, agents).addTo(text);
            dossier.last(Act.DECISION_PREPARED)
                    .filter(act -> dossier.state() == CandidatureState.DECISION_PENDING)
                    .ifPresent(act -> proposal(text, act));
        }
        return text.toString();
    }

    private void heading(BriefText text) {
        var structure = dossier.answers().structure();
        text.line("**%s** – %s, %s", dossier.number(), structure.name(), structure.town());
        text.line(
                dossier.closed() ? "État : %s." : "État : %s. Rejet implicite le %s.",
                dossier.state().label(),
                FrenchDates.day(dossier.implicitRefusalOn()));
        ConventionEnding.announced(dossier)
                .ifPresent(ending -> text.line(
                        "**La structure met fin à la convention : dernier jour le %s.**",
                        FrenchDates.day(ending.endsOn())));
        text.line("[Ouvrir le dossier complet](/dossiers/" + dossier.number() + ")\n");
    }

    private void people(BriefText text) {
        var retained = dossier.retained();
        for (var person : dossier.answers().professionals()) {
            boolean concerned = professional == null || professional.equals(person.ref());
            if (concerned && (retained.isEmpty() || retained.contains(person.ref()))) {
                text.item("%s, %s – %s h par semaine", person.fullName(), person.role(), hours(person.weeklyHours()));
            }
        }
    }

    private static String hours(BigDecimal hours) {
        return hours == null ? "?" : hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void project(BriefText text) {
        var project = dossier.answers().project();
        var summary = project == null ? "" : Objects.toString(project.summary(), "");
        text.line("Projet : %s", summary.length() <= SUMMARY ? summary : summary.substring(0, SUMMARY) + " …");
    }

    private void examination(BriefText text, Examination found) {
        var late = ExaminationWords.late(found.lateBy());
        text.line(
                "**Contrôle automatique : candidature %s%s ; critères : %s**",
                ExaminationWords.of(found.admissibility()),
                late.isEmpty() ? "" : " de " + late,
                found.eligibility().label());
        var missing = ExaminationWords.missing(dossier, found.missingDocuments(), found.presentationMissingFor());
        missing.forEach(piece -> text.item("Pièce manquante : %s", piece));
        found.findings().forEach(finding -> finding(text, finding));
        found.flags().forEach(flag -> text.item("À noter : %s", ExaminationWords.flag(dossier, flag)));
        if (found.grantOnScaleCents() != null) {
            text.line(
                    "Aide au démarrage envisagée : %s si tous les professionnels sont retenus.",
                    Amounts.shown(found.grantOnScaleCents()));
        }
    }

    private void finding(BriefText text, Finding finding) {
        var about = finding.professional() == null ? "" : " (" + dossier.nameOf(finding.professional()) + ")";
        text.item("%s%s – %s", finding.reason(), about, finding.article());
    }

    /** What the structure was asked, when it has not answered. */
    private void waiting(BriefText text) {
        if (dossier.state() == CandidatureState.INCOMPLETE) {
            var request = dossier.last(Act.COMPLEMENTS_REQUESTED).orElseThrow();
            text.line(
                    "Pièces à fournir jusqu’au %s inclus\u00a0: %s",
                    BriefText.day(
                            dossier.last(Act.COMPLEMENTS_REQUESTED, Act.TIME_EXTENDED)
                                    .orElseThrow(),
                            "dueOn"),
                    String.join(", ", ExaminationWords.missing(dossier, request)));
        }
        if (dossier.state() == CandidatureState.DEFERRED) {
            text.line(
                    "Réponse attendue jusqu’au %s inclus.",
                    BriefText.day(
                            dossier.last(Act.COMMITTEE_DEFERRED, Act.TIME_EXTENDED)
                                    .orElseThrow(),
                            "dueOn"));
        }
    }

    private void proposal(BriefText text, RecordedAct prepared) {
        var names = prepared.texts("retained").stream().map(dossier::nameOf).toList();
        if (names.isEmpty()) {
            text.line("**Aucun professionnel ne peut être retenu en l’état.**");
            return;
        }
        text.line(
                "**Si la candidature est retenue : %s. Aide au démarrage : %s.**",
                String.join(", ", names),
                Amounts.shown(prepared.detail().path("grantCents").asLong()));
    }
}
