package fr.pdn.labelling.change;

import static fr.pdn.labelling.change.ChangeForms.text;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Correspondents;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.team.Invitations;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone else follows the dossier for the structure. Recorded at once; a new address is confirmed as an invitation is. */
@Service
class ContactChange implements Change {
    private final ChangeForms forms;
    private final FiledAnswers filed;
    private final Correspondents correspondents;
    private final Teams teams;
    private final Invitations invitations;
    private final Journal journal;
    private final CurrentActor actor;
    private final StructureChange process;

    ContactChange(
            ChangeForms forms,
            FiledAnswers filed,
            Correspondents correspondents,
            Teams teams,
            Invitations invitations,
            Journal journal,
            CurrentActor actor,
            StructureChange process) {
        this.forms = forms;
        this.filed = filed;
        this.correspondents = correspondents;
        this.teams = teams;
        this.invitations = invitations;
        this.journal = journal;
        this.actor = actor;
        this.process = process;
    }

    @Override
    public Announcement announcement() {
        return Announcement.CONTACT;
    }

    @Override
    public Form form() {
        return forms.contact();
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of();
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return Closed.whenOver(dossier);
    }

    @Override
    public List<String> soFar(Dossier dossier) {
        var now = correspondents.address(dossier);
        var current = "Les courriels de ce dossier sont adressés à %s.".formatted(now);
        return dossier.last(Act.CONTACT_CHANGED)
                .filter(named -> !sameAddress(named.text("to"), now))
                .map(named -> List.of(
                        current,
                        "%s doit encore accepter l’invitation reçue à l’adresse %s\u00a0: les courriels lui seront adressés ensuite."
                                .formatted(named.text("name"), named.text("to"))))
                .orElse(List.of(current));
    }

    @Override
    @Transactional
    public void announce(String number, Map<String, Object> answers) {
        var dossier = filed.hold(number);
        Closed.refuse(closed(dossier));
        var email = text(answers, "email");
        var former = correspondents.address(dossier);
        var last = dossier.last(Act.CONTACT_CHANGED).map(named -> named.text("to"));
        if (last.filter(named -> sameAddress(named, email)).isPresent()) {
            return;
        }
        if (last.isEmpty() && sameAddress(former, email)) {
            throw InvalidAnswersException.at(
                    "/email", "Les courriels de ce dossier sont déjà adressés à cette personne.");
        }
        var act = journal.record(dossier.candidature().id(), Act.CONTACT_CHANGED, said(answers, former, email));
        inviteNewcomer(dossier, email);
        process.announced(number, announcement(), act);
    }

    private static Map<String, Object> said(Map<String, Object> answers, String former, String email) {
        var said = new LinkedHashMap<String, Object>();
        said.put("from", former);
        said.put("to", email);
        said.put("name", text(answers, "firstName") + " " + text(answers, "lastName"));
        said.put("role", text(answers, "role"));
        said.put("phone", text(answers, "phone"));
        return said;
    }

    private void inviteNewcomer(Dossier dossier, String email) {
        var team = dossier.candidature().team();
        if (teams.member(team, email).isEmpty()) {
            var inviter = teams.member(team, actor.name())
                    .orElseThrow(() -> InvalidAnswersException.at("", "Vous ne faites plus partie de cette équipe."));
            invitations.invite(
                    team,
                    email,
                    TeamRole.EDITOR,
                    inviter,
                    dossier.answers().structure().name());
        }
    }

    private static boolean sameAddress(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
