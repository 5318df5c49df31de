package fr.pdn.labelling.candidature;

import java.time.Instant;
import java.util.UUID;

/**
 * Someone who proved an address asks to act for a structure whose members can no longer invite them.
 *
 * @param number of a dossier of the structure
 * @param structure as that dossier calls it
 * @param email lower case, proven by a sign-in link
 * @param capacity what they are in the structure
 */
public record AccessRequest(
        UUID id,
        UUID candidatureId,
        UUID team,
        String number,
        String structure,
        String email,
        String name,
        String capacity,
        String reason,
        Instant askedAt) {}
