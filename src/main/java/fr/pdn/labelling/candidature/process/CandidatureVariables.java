package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.ImplicitRefusalStage;
import fr.pdn.labelling.engine.Variable;

/** Variables that several phases share. */
public final class CandidatureVariables {
    /** The ref of the professional a process is about; the only one that outlives a step. */
    public static final Variable<String> PROFESSIONAL = Variable.text("professional");

    public static final Variable<String> REASON = Variable.text("reason");
    public static final Variable<String> COMMENT = Variable.text("comment");
    static final Variable<ImplicitRefusalStage> IMPLICIT_REFUSAL =
            Variable.of("implicitRefusal", ImplicitRefusalStage.class);

    private CandidatureVariables() {}
}
