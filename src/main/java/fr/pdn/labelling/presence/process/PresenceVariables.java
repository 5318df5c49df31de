package fr.pdn.labelling.presence.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.presence.ContactOutcome;
import fr.pdn.labelling.presence.PresenceMeasure;

/** The variables of presence-follow-up, each declared once. */
final class PresenceVariables {
    static final Variable<PresenceMeasure> PRESENCE_MEASURE = Variable.of("presenceMeasure", PresenceMeasure.class);
    static final Variable<ContactOutcome> CONTACT_OUTCOME = Variable.of("contactOutcome", ContactOutcome.class);

    private PresenceVariables() {}
}
