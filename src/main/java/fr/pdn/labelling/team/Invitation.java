package fr.pdn.labelling.team;

import java.time.Instant;
import java.util.UUID;

/** That a member asked someone to join. Nothing secret: only whoever proves the address can answer. */
public record Invitation(UUID id, UUID team, String email, TeamRole role, String invitedBy, Instant invitedAt) {}
