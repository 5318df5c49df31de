package fr.pdn.labelling.entry.questionnaire;

import java.time.Instant;
import java.util.UUID;

/** An export that an agent sent, kept for the time it takes to choose its lines. */
public record Questionnaire(UUID id, String campaign, String fileName, byte[] content, String sentBy, Instant sentAt) {}
