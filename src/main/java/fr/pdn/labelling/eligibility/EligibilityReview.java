package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Eligibility;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The reviewer's grid and the coordination's opinion, side by side: « examinées par la Caf en lien avec la coordination » (§3). */
@Service
public class EligibilityReview {
    private final Dossiers dossiers;
    private final Journal journal;

    EligibilityReview(Dossiers dossiers, Journal journal) {
        this.dossiers = dossiers;
        this.journal = journal;
    }

    public void open(String number) {
        journal.record(dossiers.get(number).candidature().id(), Act.REVIEW_OPENED);
    }

    /** @param onGrid what the table « review-proposal » makes of the grid */
    public void review(String number, ReviewGrid grid, Opinion proposal, Opinion onGrid, String reason) {
        var dossier = dossiers.get(number);
        if (reason.isBlank() && proposal == Opinion.UNFAVOURABLE) {
            throw InvalidAnswersException.at("/reason", "Une proposition défavorable doit être motivée.");
        }
        if (reason.isBlank() && proposal != onGrid) {
            throw InvalidAnswersException.at(
                    "/reason", "Votre proposition diffère de celle qui ressort de la grille : indiquez pourquoi.");
        }
        if (reason.isBlank() && proposal == Opinion.FAVOURABLE && eligibility(dossier) == Eligibility.NON_COMPLIANT) {
            throw InvalidAnswersException.at(
                    "/reason",
                    "Le contrôle automatique conclut à une non-conformité : indiquez pourquoi vous l’écartez.");
        }
        journal.record(dossier.candidature().id(), Act.REVIEWED, grid.with(proposal, onGrid, reason));
    }

    public void giveCoordinationOpinion(String number, Opinion opinion, String comment) {
        if (opinion != Opinion.FAVOURABLE && comment.isBlank()) {
            throw InvalidAnswersException.at("/comment", "Un avis réservé ou défavorable doit être motivé.");
        }
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.COORDINATION_OPINION_GIVEN,
                Map.of("opinion", opinion, "comment", comment));
    }

    /** The coordination said nothing in its time: the dossier goes on. */
    public void missCoordinationOpinion(String number) {
        journal.record(dossiers.get(number).candidature().id(), Act.COORDINATION_OPINION_MISSED);
    }

    /** Only a dossier that fails a hard criterion, and that its reviewer proposes to refuse, may go without the committee. */
    public CommitteeNeed committeeNeed(String number) {
        var dossier = dossiers.get(number);
        var proposal = dossier.last(Act.REVIEWED).orElseThrow().text("proposal");
        boolean hopeless =
                eligibility(dossier) == Eligibility.NON_COMPLIANT && proposal.equals(Opinion.UNFAVOURABLE.name());
        return hopeless ? CommitteeNeed.NOT_REQUIRED : CommitteeNeed.REQUIRED;
    }

    public void answer(String number, String answer) {
        journal.record(dossiers.get(number).candidature().id(), Act.PRECISIONS_GIVEN, Map.of("answer", answer));
    }

    static Eligibility eligibility(Dossier dossier) {
        return dossier.examination().orElseThrow().eligibility();
    }
}
