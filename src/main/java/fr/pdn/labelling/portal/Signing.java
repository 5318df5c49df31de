package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.Teams;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who binds a structure: the legal representative of its team, or the one whom the dossier names; not whoever fills it in. */
@Component
public class Signing {
    private final Teams teams;

    Signing(Teams teams) {
        this.teams = teams;
    }

    /** A professional signs for themselves; only what is asked of the structure is reserved. */
    public boolean reserved(OutsiderTask task, Dossier dossier, String email) {
        return task.assignee().equals(Outsiders.structure(dossier.number()))
                && AgreementKind.agreedIn(task.step()).isPresent()
                && !signatories(dossier).contains(email.toLowerCase(Locale.ROOT));
    }

    /** Their addresses; empty when all have left. */
    public List<String> signatories(Dossier dossier) {
        return teams.members(dossier.candidature().team()).stream()
                .filter(member -> member.legalRepresentative() || named(member, dossier))
                .map(Membership::email)
                .toList();
    }

    private static boolean named(Membership member, Dossier dossier) {
        return Stream.ofNullable(dossier.answers().structure().legalRepresentative())
                .anyMatch(person -> member.email().equalsIgnoreCase(person.email()));
    }
}
