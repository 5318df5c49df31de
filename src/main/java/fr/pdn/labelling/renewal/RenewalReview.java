package fr.pdn.labelling.renewal;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opinion, review and decision: each by someone else. Nothing is paid again, labels go on with the convention. */
@Service
public class RenewalReview {
    private final Dossiers dossiers;
    private final Labels labels;
    private final LabelStanding standing;
    private final CurrentActor actor;
    private final Journal journal;

    RenewalReview(Dossiers dossiers, Labels labels, LabelStanding standing, CurrentActor actor, Journal journal) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.standing = standing;
        this.actor = actor;
        this.journal = journal;
    }

    /** Those whose label has not ended. */
    public List<Label> labelled(Dossier dossier) {
        return labels.of(dossier.candidature().id()).stream()
                .filter(label -> label.lastFact() != Act.LABEL_ENDED)
                .toList();
    }

    public void opine(String number, RenewalOpinion opinion, String comment) {
        record(number, Act.RENEWAL_OPINION_GIVEN, Map.of("opinion", opinion.name(), "comment", comment));
    }

    /** @throws InvalidAnswersException when it says nothing that the director could decide on */
    public void review(String number, RenewalProposal proposal, List<String> kept, String reason) {
        if (proposal == RenewalProposal.FAVOURABLE && kept.isEmpty()) {
            throw InvalidAnswersException.at(
                    "/keptProfessionals", "Cochez au moins un professionnel dont le label continuerait.");
        }
        if (proposal == RenewalProposal.UNFAVOURABLE && reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Une proposition défavorable doit être motivée.");
        }
        record(number, Act.RENEWAL_REVIEWED, Map.of("proposal", proposal.name(), "kept", kept, "reason", reason));
    }

    /** @throws InvalidAnswersException when the one who reviewed decides, a refusal has no reason, or a term is missing */
    public void decide(String number, RenewalDecision decision, Optional<LocalDate> until, String reason) {
        var dossier = dossiers.get(number);
        var reviewed = dossier.last(Act.RENEWAL_REVIEWED).orElseThrow();
        if (reviewed.actor().equals(actor.name())) {
            throw InvalidAnswersException.at(
                    "/renewalDecision", "Vous avez examiné cette demande\u00a0: une autre personne doit décider.");
        }
        if (decision == RenewalDecision.RENEWED) {
            renew(dossier, reviewed.texts("kept"), until, reason);
            return;
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Un refus doit être motivé\u00a0: la structure lira vos motifs.");
        }
        record(number, Act.RENEWAL_REFUSED, Map.of("reason", reason));
    }

    private void renew(Dossier dossier, List<String> proposed, Optional<LocalDate> until, String reason) {
        var term = ConventionTerm.of(dossier).orElseThrow();
        var endsOn = until.filter(day -> day.isAfter(term))
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/renewedUntil", "Indiquez le nouveau terme, après celui de la convention actuelle."));
        var kept = labelled(dossier).stream()
                .filter(label -> proposed.isEmpty() || proposed.contains(label.professional()))
                .toList();
        record(
                dossier.number(),
                Act.CONVENTION_RENEWED,
                Map.of(
                        "formerTerm", term,
                        "endsOn", endsOn,
                        "kept", kept.stream().map(Label::professional).toList(),
                        "reason", reason));
        kept.forEach(label -> standing.prolong(label.number(), endsOn));
    }

    private void record(String number, Act act, Map<String, ?> said) {
        journal.record(dossiers.get(number).candidature().id(), act, said);
    }
}
