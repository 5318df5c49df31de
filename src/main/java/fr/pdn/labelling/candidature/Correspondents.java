package fr.pdn.labelling.candidature;

import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.Teams;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who is written to once someone whom a dossier names has left the structure. The answers stay as they were filed. */
@Service
public class Correspondents {
    private final TeamCandidatures candidatures;
    private final Teams teams;
    private final Journal journal;

    Correspondents(TeamCandidatures candidatures, Teams teams, Journal journal) {
        this.candidatures = candidatures;
        this.teams = teams;
        this.journal = journal;
    }

    /** The address that stands for another in this dossier now; itself when nobody replaced it. */
    static String standingFor(String email, Dossier dossier) {
        var now = email;
        for (var change : dossier.all(Act.CORRESPONDENT_CHANGED)) {
            now = change.text("from").equalsIgnoreCase(now) ? change.text("to") : now;
        }
        return now;
    }

    /**
     * Who follows the dossier for the structure: as it was filed, until it names someone else. A mistyped address loses no mail:
     * someone named counts once they belong to the team, which takes a sign-in with that address.
     */
    Optional<Named> named(Dossier dossier) {
        var named = dossier.all(Act.CONTACT_CHANGED).stream().map(Named::of).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var members = teams.members(dossier.candidature().team()).stream()
                .map(Membership::email)
                .toList();
        return named.stream()
                .filter(person -> members.contains(person.email().toLowerCase(Locale.ROOT)))
                .reduce((earlier, later) -> later);
    }

    record Named(String name, String email) {
        static Named of(RecordedAct act) {
            return new Named(act.text("name"), act.text("to"));
        }
    }

    /** The address that mails about this dossier go to. */
    public String address(Dossier dossier) {
        return named(dossier).map(Named::email).orElseGet(() -> standingFor(filedAddress(dossier), dossier));
    }

    static String filedAddress(Dossier dossier) {
        var contact = dossier.answers().structure().contact();
        return contact == null || contact.email() == null
                ? dossier.candidature().ownerEmail()
                : contact.email();
    }

    /** To be called once the one who leaves is no member any more. */
    void replace(UUID team, String left) {
        var heir = teams.members(team).stream()
                .min((one, other) -> Boolean.compare(other.legalRepresentative(), one.legalRepresentative()));
        heir.ifPresent(member -> candidatures.filedBy(team).stream()
                .filter(candidature -> names(candidature, left))
                .forEach(candidature -> journal.record(
                        candidature.id(), Act.CORRESPONDENT_CHANGED, Map.of("from", left, "to", member.email()))));
    }

    private static boolean names(Candidature candidature, String email) {
        var structure = candidature.answers().structure();
        return Stream.of(structure.contact(), structure.legalRepresentative())
                .filter(Objects::nonNull)
                .anyMatch(person -> email.equalsIgnoreCase(person.email()));
    }
}
