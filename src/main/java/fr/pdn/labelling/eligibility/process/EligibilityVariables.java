package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.candidature.Admissibility;
import fr.pdn.labelling.candidature.AskedPiece;
import fr.pdn.labelling.candidature.PieceReason;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.eligibility.CommitteeNeed;
import fr.pdn.labelling.eligibility.CommitteeOpinion;
import fr.pdn.labelling.eligibility.Decision;
import fr.pdn.labelling.eligibility.LapseOutcome;
import fr.pdn.labelling.eligibility.MemberOpinion;
import fr.pdn.labelling.eligibility.Opinion;
import fr.pdn.labelling.eligibility.ReviewGrid;
import fr.pdn.labelling.engine.Variable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of admissibility-review and eligibility-review, each declared once. */
final class EligibilityVariables {
    static final Variable<Boolean> FORM_SUBMITTED = Variable.flag("formSubmitted");
    static final Variable<Boolean> ON_TIME = Variable.flag("onTime");
    static final Variable<Integer> MISSING_COUNT = Variable.integer("missingDocumentCount");
    static final Variable<Boolean> SCOPE_COMPLETE = Variable.flag("scopeComplete");
    static final Variable<Admissibility> ADMISSIBILITY_PROPOSAL =
            Variable.of("admissibilityProposal", Admissibility.class);
    static final Variable<Admissibility> ADMISSIBILITY = Variable.of("admissibility", Admissibility.class);
    static final Variable<List<String>> MISSING_DOCUMENTS = Variable.texts("missingDocuments");
    static final Variable<LapseOutcome> LAPSE_OUTCOME = Variable.of("lapseOutcome", LapseOutcome.class);
    static final Variable<String> ADMISSIBILITY_OUTCOME = Variable.text("admissibilityOutcome");

    static final Variable<Opinion> REVIEW_PROPOSAL = Variable.of("reviewProposal", Opinion.class);
    static final Variable<Opinion> GRID_PROPOSAL = Variable.of("gridProposal", Opinion.class);
    static final Variable<Opinion> COORDINATION_OPINION = Variable.of("coordinationOpinion", Opinion.class);
    static final Variable<CommitteeNeed> COMMITTEE_NEED = Variable.of("committeeNeed", CommitteeNeed.class);
    static final Variable<String> MEMBER = Variable.text("member");
    static final Variable<MemberOpinion> MEMBER_OPINION = Variable.of("memberOpinion", MemberOpinion.class);
    static final Variable<CommitteeOpinion> COMMITTEE_OPINION = Variable.of("committeeOpinion", CommitteeOpinion.class);
    static final Variable<List<String>> RETAINED_PROFESSIONALS = Variable.texts("retainedProfessionals");
    static final Variable<Integer> RETAINED_COUNT = Variable.integer("retainedCount");
    static final Variable<Boolean> GRANT_ALREADY_RECEIVED = Variable.flag("grantAlreadyReceived");
    static final Variable<Integer> STARTUP_GRANT = Variable.integer("startupGrant");
    static final Variable<Decision> DECISION = Variable.of("decision", Decision.class);
    static final Variable<String> DECISION_OUTCOME = Variable.text("decisionOutcome");

    private EligibilityVariables() {}

    /** The pieces ticked, each with its reason and note, which are variables of their own in the form: « organisationChartReason ». */
    static List<AskedPiece> askedIn(VariableScope scope) {
        return MISSING_DOCUMENTS.optionalIn(scope).orElse(List.of()).stream()
                .distinct()
                .map(DocumentKind::valueOf)
                .map(kind -> new AskedPiece(
                        kind,
                        Variable.of(camel(kind) + "Reason", PieceReason.class)
                                .optionalIn(scope)
                                .orElse(PieceReason.MISSING),
                        Variable.text(camel(kind) + "Note")
                                .optionalIn(scope)
                                .map(String::strip)
                                .orElse("")))
                .toList();
    }

    private static String camel(DocumentKind kind) {
        return Pattern.compile("_(.)")
                .matcher(kind.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** The eight scores of the grid, each a variable of its own in the form. */
    static ReviewGrid gridOf(VariableScope scope) {
        return new ReviewGrid(
                score("clarity", scope),
                score("presenceInProject", scope),
                score("articulation", scope),
                score("mandate", scope),
                score("qualification", scope),
                score("voluntaryRecourse", scope),
                score("generalist", scope),
                score("profilesAndBudget", scope));
    }

    private static int score(String criterion, VariableScope scope) {
        return Variable.integer(criterion).in(scope);
    }
}
