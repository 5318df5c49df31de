package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.DraftStage;
import fr.pdn.labelling.candidature.DraftsLeft;
import fr.pdn.labelling.candidature.ImplicitRefusalStage;
import fr.pdn.labelling.engine.Variable;

/** Variables that several phases share. */
public final class CandidatureVariables {
    /** The ref of the professional a process is about; outlives a step. */
    public static final Variable<String> PROFESSIONAL = Variable.text("professional");

    /** The year an annual report is about; outlives a step. */
    public static final Variable<Integer> REPORT_YEAR = Variable.integer("reportYear");

    /** Id of the breach a procedure is about, given at its start. */
    public static final Variable<String> BREACH = Variable.text("breach");

    /** Id of the breach that a repayment was decided for, given at its start. */
    public static final Variable<String> REPAYMENT_BREACH = Variable.text("repaymentBreach");

    public static final Variable<String> REASON = Variable.text("reason");
    public static final Variable<String> COMMENT = Variable.text("comment");
    public static final Variable<String> ANSWER = Variable.text("answer");
    static final Variable<ImplicitRefusalStage> IMPLICIT_REFUSAL =
            Variable.of("implicitRefusal", ImplicitRefusalStage.class);

    static final Variable<DraftStage> DRAFT_STAGE = Variable.of("draftStage", DraftStage.class);

    static final Variable<DraftsLeft> DRAFTS_LEFT = Variable.of("draftsLeft", DraftsLeft.class);

    private CandidatureVariables() {}
}
