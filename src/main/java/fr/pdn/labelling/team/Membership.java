package fr.pdn.labelling.team;

import java.time.Instant;
import java.util.UUID;

/**
 * The stay of one person in a team.
 *
 * @param email lower case, proven by a sign-in link before it opens anything
 * @param addedBy address or login through whom
 * @param until null as long as it lasts
 */
public record Membership(
        long id,
        UUID team,
        String email,
        TeamRole role,
        Ground ground,
        Instant since,
        String addedBy,
        Instant until,
        String endedBy) {
    public boolean legalRepresentative() {
        return role == TeamRole.LEGAL_REPRESENTATIVE;
    }
}
