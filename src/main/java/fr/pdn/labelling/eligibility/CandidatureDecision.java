package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The director decides, in person and with reasons. Whoever reviewed the dossier does not sign it. */
@Service
public class CandidatureDecision {
    private final Dossiers dossiers;
    private final Candidatures candidatures;
    private final Journal journal;
    private final CurrentActor actor;

    CandidatureDecision(Dossiers dossiers, Candidatures candidatures, Journal journal, CurrentActor actor) {
        this.dossiers = dossiers;
        this.candidatures = candidatures;
        this.journal = journal;
        this.actor = actor;
    }

    /** Whom an acceptance would retain: those the committee keeps or, should the director set its « no » aside, all who comply. */
    public List<String> retained(String number) {
        var dossier = dossiers.get(number);
        return committeeOpinion(dossier)
                .map(opinion -> unfavourable(opinion) ? complying(dossier) : kept(opinion))
                .orElse(List.of());
    }

    private static List<String> kept(RecordedAct opinion) {
        var kept = new ArrayList<String>();
        opinion.detail().path("retained").forEach(ref -> kept.add(ref.asText()));
        return kept;
    }

    private static List<String> complying(Dossier dossier) {
        var checks = dossier.examination().orElseThrow().eligibilityByProfessional();
        return dossier.answers().professionals().stream()
                .map(Answers.Professional::ref)
                .filter(ref -> checks.get(ref) != Eligibility.NON_COMPLIANT)
                .toList();
    }

    private static boolean unfavourable(RecordedAct opinion) {
        return opinion.text("opinion").equals(CommitteeOpinion.UNFAVOURABLE.name());
    }

    /** Once per structure (cahier des charges §5, « aide au démarrage »): a difference for newcomers is decided by a person. */
    public boolean grantAlreadyReceived(String number) {
        return candidatures.grantedBefore(dossiers.get(number).candidature());
    }

    public void propose(String number, int grantEuros) {
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.DECISION_PREPARED,
                new Proposal(retained(number), grantEuros * 100L));
    }

    public void decide(String number, Decision decision, String reason) {
        var dossier = dossiers.get(number);
        requireOtherHand(dossier);
        var opinion = committeeOpinion(dossier);
        if (decision == Decision.ACCEPTED && opinion.isEmpty()) {
            throw InvalidAnswersException.at(
                    "/decision",
                    "Une candidature ne peut être retenue sans l’avis du comité : renvoyez le dossier à l’instruction.");
        }
        var proposal = dossier.last(Act.DECISION_PREPARED).orElseThrow().detail(Proposal.class);
        if (decision == Decision.ACCEPTED && proposal.retained().isEmpty()) {
            throw InvalidAnswersException.at(
                    "/decision",
                    "Aucun professionnel ne peut être retenu : renvoyez le dossier pour que le comité en désigne.");
        }
        if (reason.isBlank() && decision != Decision.ACCEPTED) {
            throw InvalidAnswersException.at(
                    "/reason",
                    decision == Decision.REFUSED
                            ? "Un refus doit être motivé."
                            : "Indiquez pourquoi vous renvoyez le dossier.");
        }
        if (reason.isBlank()
                && opinion.filter(CandidatureDecision::unfavourable).isPresent()) {
            throw InvalidAnswersException.at(
                    "/reason", "La décision s’écarte de l’avis du comité : indiquez pourquoi.");
        }
        journal.record(
                dossier.candidature().id(),
                actOf(decision),
                Map.of(
                        "reason", reason,
                        "retained", decision == Decision.ACCEPTED ? proposal.retained() : List.of(),
                        "grantCents", decision == Decision.ACCEPTED ? proposal.grantCents() : 0));
    }

    private void requireOtherHand(Dossier dossier) {
        if (dossier.all(Act.REVIEWED).stream().anyMatch(r -> r.actor().equals(actor.name()))) {
            throw InvalidAnswersException.at(
                    "/decision", "Vous avez instruit ce dossier : une autre personne doit le décider et le signer.");
        }
    }

    private static Act actOf(Decision decision) {
        return switch (decision) {
            case ACCEPTED -> Act.DECIDED_ACCEPTED;
            case REFUSED -> Act.DECIDED_REFUSED;
            case RETURNED -> Act.DECISION_RETURNED;
        };
    }

    /** The committee's opinion of the current round: one given before a return or a deferral no longer counts. */
    private static Optional<RecordedAct> committeeOpinion(Dossier dossier) {
        return dossier.since(Act.REVIEW_OPENED).stream()
                .filter(a -> a.kind() == Act.COMMITTEE_OPINION_GIVEN)
                .reduce((first, last) -> last);
    }
}
