package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.candidature.Admissibility.ADMISSIBLE;
import static fr.pdn.labelling.candidature.Admissibility.INADMISSIBLE;
import static fr.pdn.labelling.candidature.Admissibility.INCOMPLETE;
import static fr.pdn.labelling.candidature.Admissibility.LATE;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Admissibility;
import fr.pdn.labelling.candidature.AskedPiece;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Examination;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Deadline, completeness, scope: the machine proposes, a reviewer confirms or overrides with a reason. */
@Service
public class AdmissibilityReview {
    private final Dossiers dossiers;
    private final Candidatures candidatures;
    private final Campaigns campaigns;
    private final DocumentStore documents;
    private final Examiner examiner;
    private final Complements complements;
    private final Journal journal;

    AdmissibilityReview(
            Dossiers dossiers,
            Candidatures candidatures,
            Campaigns campaigns,
            DocumentStore documents,
            Examiner examiner,
            Complements complements,
            Journal journal) {
        this.dossiers = dossiers;
        this.candidatures = candidatures;
        this.campaigns = campaigns;
        this.documents = documents;
        this.examiner = examiner;
        this.complements = complements;
        this.journal = journal;
    }

    public AdmissibilityFacts facts(String number) {
        var candidature = dossiers.get(number).candidature();
        var structure = candidature.answers().structure();
        return new AdmissibilityFacts(
                !candidature.draft(),
                campaigns.get(candidature.campaign()).inTime(candidature.submittedAt()),
                new RequiredDocuments(candidature.answers(), documents.of(candidature.id()))
                        .missing()
                        .size(),
                structure.worksInParenting() != null && structure.regularContactWithParents() != null);
    }

    public void recordExamination(String number, Admissibility proposal) {
        var candidature = dossiers.get(number).candidature();
        var examination = examiner.examine(
                candidature,
                campaigns.get(candidature.campaign()),
                documents.of(candidature.id()),
                candidatures.anotherFrom(candidature));
        journal.record(candidature.id(), Act.EXAMINED, examination.proposing(proposal));
    }

    /**
     * @param asked pieces to ask for, when incomplete; those found missing by the machine when empty
     * @throws InvalidAnswersException when a reason is due and absent
     */
    public void decide(String number, Admissibility outcome, List<AskedPiece> asked, String reason) {
        var dossier = dossiers.get(number);
        var examination = dossier.examination().orElseThrow();
        requireReason(outcome, examination.admissibility(), reason);
        if (outcome == INCOMPLETE) {
            complements.request(dossier, asked.isEmpty() ? found(examination) : asked, reason);
        } else {
            journal.record(dossier.candidature().id(), actOf(outcome), Map.of("reason", reason));
        }
    }

    private static List<AskedPiece> found(Examination examination) {
        return examination.missingDocuments().stream().map(AskedPiece::missing).toList();
    }

    private static Act actOf(Admissibility outcome) {
        return outcome == ADMISSIBLE ? Act.ADMITTED : Act.DECLARED_INADMISSIBLE;
    }

    private static void requireReason(Admissibility outcome, Admissibility proposal, String reason) {
        if (!reason.isBlank()) {
            return;
        }
        if (outcome == INADMISSIBLE) {
            throw InvalidAnswersException.at("/reason", "Une irrecevabilité doit être motivée.");
        }
        if (outcome != proposal) {
            throw InvalidAnswersException.at(
                    "/reason",
                    proposal == LATE
                            ? "La candidature est hors délai : une dérogation doit être motivée."
                            : "Votre constat diffère du contrôle automatique : indiquez pourquoi.");
        }
    }
}
