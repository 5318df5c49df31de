package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.team.TeamRole;
import java.util.List;
import java.util.stream.Stream;

/** What someone wrote to invite a colleague, as it is shown to them again. */
record TypedInvitation(String email, TeamRole role) {

    /** @param kept what was typed when the sign-in ended, or null */
    static TypedInvitation of(KeptEntry kept) {
        return kept == null
                ? new TypedInvitation("", TeamRole.EDITOR)
                : new TypedInvitation(first(kept, "email"), role(first(kept, "role")));
    }

    /** A role that nobody offers is none. */
    private static TeamRole role(String typed) {
        return Stream.of(TeamRole.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(TeamRole.EDITOR);
    }

    private static String first(KeptEntry kept, String field) {
        return kept.fields().getOrDefault(field, List.of("")).get(0);
    }
}
