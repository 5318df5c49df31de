package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.TeamCandidatures;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.Teams;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The teams of an address, each with the candidatures it shares. The teams of others do not exist for it. */
@Service
public class OwnTeams {
    private final Teams teams;
    private final TeamCandidatures candidatures;

    OwnTeams(Teams teams, TeamCandidatures candidatures) {
        this.teams = teams;
        this.candidatures = candidatures;
    }

    /** @param me the membership of whoever looks */
    public record OwnTeam(UUID id, Membership me, List<Candidature> candidatures) {
        /** As its last candidature calls the structure, or null. */
        public String structure() {
            return candidatures.stream()
                    .map(candidature -> candidature.answers().structure().name())
                    .filter(Objects::nonNull)
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .orElse(null);
        }
    }

    public List<OwnTeam> of(String email) {
        return teams.of(email).stream()
                .map(team -> new OwnTeam(team, teams.member(team, email).orElseThrow(), candidatures.sharedBy(team)))
                .toList();
    }

    /** @param team may be null: there is none then */
    public Optional<OwnTeam> find(String email, UUID team) {
        return teams.member(team, email).map(me -> new OwnTeam(team, me, candidatures.sharedBy(team)));
    }

    /** Whether there is such a team, whoever's it is. */
    public boolean exists(UUID team) {
        return !teams.members(team).isEmpty();
    }

    /** What an invited person may know of a team: the name of its structure. */
    public Optional<String> structure(UUID team) {
        return Optional.ofNullable(new OwnTeam(team, null, candidatures.sharedBy(team)).structure());
    }
}
