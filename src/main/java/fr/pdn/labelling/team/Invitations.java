package fr.pdn.labelling.team;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members ask others to join them. The mail leads to a page; joining takes a sign-in with the invited address. */
@Service
public class Invitations {
    static final Duration LIFETIME = Duration.ofDays(30);

    /** Enough for any structure, too few to write to strangers in its name. */
    private static final int MOST_A_DAY = 10;

    private final JdbcClient jdbc;
    private final Teams teams;
    private final Outbox outbox;
    private final PublicUrl url;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Teams teams, Outbox outbox, PublicUrl url, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.outbox = outbox;
        this.url = url;
        this.clock = clock;
    }

    /**
     * @param structure as its dossiers call it, or null
     * @throws InvalidAnswersException when the address belongs to a member, the role is not the inviter's to give, or too many
     *     were asked today
     */
    @Transactional
    public void invite(UUID team, String email, TeamRole role, Membership by, String structure) {
        var address = Teams.address(email);
        if (role == TeamRole.LEGAL_REPRESENTATIVE && !by.legalRepresentative()) {
            throw InvalidAnswersException.at("/role", "Seul un représentant légal peut donner ce rôle.");
        }
        if (teams.member(team, address).isPresent()) {
            throw InvalidAnswersException.at("/email", "Cette personne fait déjà partie de l’équipe.");
        }
        if (askedToday(team) >= MOST_A_DAY) {
            throw InvalidAnswersException.at(
                    "/email", "Dix invitations sont parties depuis hier\u00a0: réessayez demain.");
        }
        answer(team, address, "REPLACED", by.email());
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into team_invitation (id, team, email, role, invited_by, invited_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, team, address, role.name(), by.email(), Timestamp.from(clock.instant()))
                .update();
        var model = new HashMap<String, Object>(Map.of(
                "link", url.to("/equipe/invitations/" + id).toUriString(),
                "invitedBy", by.email(),
                "role", role.label(),
                "until", clock.instant().plus(LIFETIME)));
        if (structure != null) {
            model.put("structure", structure);
        }
        outbox.enqueue(new OutgoingMail("equipe-" + team, "team-invitation", id.toString(), address, model));
    }

    /** Those still to be answered. */
    public List<Invitation> of(UUID team) {
        return jdbc.sql(
                        "select * from team_invitation where team = ? and answer is null and invited_at > ? order by invited_at")
                .params(team, oldest())
                .query(Invitation.class)
                .list();
    }

    public List<Invitation> to(String email) {
        return jdbc.sql(
                        "select * from team_invitation where email = ? and answer is null and invited_at > ? order by invited_at")
                .params(Teams.address(email), oldest())
                .query(Invitation.class)
                .list();
    }

    /** One to this address, still to be answered. */
    public Optional<Invitation> find(UUID id, String email) {
        return to(email).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst();
    }

    /** @return false when it was answered or withdrawn meanwhile */
    @Transactional
    public boolean accept(Invitation invitation) {
        if (!answer(invitation.team(), invitation.email(), "ACCEPTED", invitation.email())) {
            return false;
        }
        teams.join(invitation.team(), invitation.email(), invitation.role(), Ground.INVITED, invitation.invitedBy());
        return true;
    }

    public void decline(Invitation invitation) {
        answer(invitation.team(), invitation.email(), "DECLINED", invitation.email());
    }

    public void withdraw(UUID team, String email, Membership by) {
        answer(team, Teams.address(email), "WITHDRAWN", by.email());
    }

    private boolean answer(UUID team, String email, String answer, String by) {
        return jdbc.sql("""
                                update team_invitation set answer = ?, answered_by = ?, answered_at = ?
                                where team = ? and email = ? and answer is null""")
                        .params(answer, by, Timestamp.from(clock.instant()), team, email)
                        .update()
                == 1;
    }

    private int askedToday(UUID team) {
        return jdbc.sql("select count(*) from team_invitation where team = ? and invited_at > ?")
                .params(team, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(LIFETIME));
    }
}
