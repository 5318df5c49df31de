package fr.pdn.labelling.change.process;

import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.ReplacementOutcome;
import fr.pdn.labelling.engine.Variable;

/** The variables of structure-change, each declared once. */
final class ChangeVariables {
    /** Number of the act that says what was announced, given at the start. */
    static final Variable<Integer> ANNOUNCED_ACT = Variable.integer("announcedAct");

    static final Variable<Announcement> ANNOUNCEMENT = Variable.of("announcement", Announcement.class);
    static final Variable<ReplacementOutcome> REPLACEMENT_OUTCOME =
            Variable.of("replacementOutcome", ReplacementOutcome.class);

    private ChangeVariables() {}
}
