package fr.pdn.labelling.candidature;

import java.util.UUID;

/** A candidature has come to an end without a label, whichever way: whatever waits beside it waits for nothing. */
public record CandidatureOver(UUID candidature) {}
