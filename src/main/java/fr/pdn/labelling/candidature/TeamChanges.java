package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.team.Ground;
import fr.pdn.labelling.team.Membership;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members leave, are removed, or are given the right to sign. */
@Service
public class TeamChanges {
    private final Teams teams;
    private final Correspondents correspondents;

    TeamChanges(Teams teams, Correspondents correspondents) {
        this.teams = teams;
        this.correspondents = correspondents;
    }

    /**
     * @param by a member of the same team, perhaps the one who leaves
     * @throws InvalidAnswersException when nobody would be left, or an editor removes a legal representative
     */
    @Transactional
    public void remove(Membership member, Membership by) {
        if (teams.members(member.team()).size() == 1) {
            throw InvalidAnswersException.at(
                    "", "Vous êtes seul dans cette équipe\u00a0: invitez d’abord la personne qui prend la suite.");
        }
        if (member.legalRepresentative() && !by.legalRepresentative()) {
            throw InvalidAnswersException.at("", "Seul un représentant légal peut retirer un représentant légal.");
        }
        if (teams.end(member, by.email())) {
            correspondents.replace(member.team(), member.email());
        }
    }

    /** @throws InvalidAnswersException when {@code by} does not have the role */
    @Transactional
    public void makeRepresentative(Membership member, Membership by) {
        if (!by.legalRepresentative()) {
            throw InvalidAnswersException.at("", "Seul un représentant légal peut donner ce rôle.");
        }
        if (!member.legalRepresentative() && teams.end(member, by.email())) {
            teams.join(member.team(), member.email(), TeamRole.LEGAL_REPRESENTATIVE, Ground.GRANTED, by.email());
        }
    }
}
