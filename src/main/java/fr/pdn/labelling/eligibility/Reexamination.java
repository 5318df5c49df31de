package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Admissibility;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.engine.Decisions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The automatic checks of a dossier in which someone takes another's place. They move it nowhere. */
@Service
public class Reexamination {
    private final AdmissibilityReview admissibility;
    private final Dossiers dossiers;
    private final Candidatures candidatures;
    private final Campaigns campaigns;
    private final DocumentStore documents;
    private final Examiner examiner;
    private final Criteria criteria;
    private final Decisions decisions;
    private final Journal journal;

    Reexamination(
            AdmissibilityReview admissibility,
            Dossiers dossiers,
            Candidatures candidatures,
            Campaigns campaigns,
            DocumentStore documents,
            Examiner examiner,
            Criteria criteria,
            Decisions decisions,
            Journal journal) {
        this.admissibility = admissibility;
        this.dossiers = dossiers;
        this.candidatures = candidatures;
        this.campaigns = campaigns;
        this.documents = documents;
        this.examiner = examiner;
        this.criteria = criteria;
        this.decisions = decisions;
        this.journal = journal;
    }

    /** What would be found of someone who is only proposed. */
    public List<Finding> of(Dossier dossier, Answers.Professional proposed) {
        return criteria.of(proposed, campaigns.get(dossier.candidature().campaign()));
    }

    public void examineAgain(String number) {
        var candidature = dossiers.get(number).candidature();
        var examination = examiner.examine(
                candidature,
                campaigns.get(candidature.campaign()),
                documents.of(candidature.id()),
                candidatures.anotherFrom(candidature));
        journal.record(candidature.id(), Act.EXAMINED_AGAIN, examination.proposing(proposal(number)));
    }

    private Admissibility proposal(String number) {
        var facts = admissibility.facts(number);
        var rule = decisions
                .evaluate(
                        "admissibility",
                        Map.of(
                                "formSubmitted", facts.formSubmitted(),
                                "onTime", facts.onTime(),
                                "missingDocumentCount", facts.missingDocuments(),
                                "scopeComplete", facts.scopeComplete()))
                .get(0);
        return Admissibility.valueOf((String) rule.get("admissibilityProposal"));
    }
}
