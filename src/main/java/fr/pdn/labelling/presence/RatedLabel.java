package fr.pdn.labelling.presence;

import fr.pdn.labelling.label.Label;

/** Where the presence of a label stands at this moment. */
public record RatedLabel(Label label, Presence presence, PresenceLevel level) {}
