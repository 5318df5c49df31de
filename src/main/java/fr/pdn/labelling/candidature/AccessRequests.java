package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.team.Ground;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Reprise » : the members of a structure have left and nobody can invite whoever takes over. The members are told, a reviewer
 * decides with a reason; nothing happens by itself, and whoever asks does not learn which dossiers exist.
 */
@Service
public class AccessRequests {
    private static final int MOST_A_DAY = 5;
    private static final int SHORT = 200;
    private static final int LONG = 1_000;
    private static final String SELECT = """
            select r.*, c.number, c.structure_name as structure, c.team from access_request r
            join candidature c on c.id = r.candidature_id where granted is null""";

    private final JdbcClient jdbc;
    private final Candidatures candidatures;
    private final Teams teams;
    private final Journal journal;
    private final CurrentActor actor;
    private final AccessMails mails;
    private final Clock clock;

    AccessRequests(
            JdbcClient jdbc,
            Candidatures candidatures,
            Teams teams,
            Journal journal,
            CurrentActor actor,
            AccessMails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.candidatures = candidatures;
        this.teams = teams;
        this.journal = journal;
        this.actor = actor;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * The same for a dossier that is there and for one that is not.
     *
     * @param email proven
     * @throws InvalidAnswersException when something is missing
     */
    @Transactional
    public void ask(String number, String email, String name, String capacity, String reason) {
        var errors = new ArrayList<AnswerError>();
        required(errors, "/number", number, SHORT, "Indiquez le numéro du dossier, par exemple PDNP17-2027-1-0042.");
        required(errors, "/name", name, SHORT, "Indiquez votre prénom et votre nom.");
        required(errors, "/capacity", capacity, SHORT, "Indiquez votre fonction dans la structure.");
        required(errors, "/reason", reason, LONG, "Expliquez votre demande, en 1\u00a0000 caractères au plus.");
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        candidatures
                .find(number.strip().toUpperCase(Locale.ROOT))
                .filter(filed -> !signs(filed, email) && askedToday(email) < MOST_A_DAY)
                .ifPresent(filed ->
                        record(filed, email.toLowerCase(Locale.ROOT), name.strip(), capacity.strip(), reason.strip()));
    }

    /** Those to decide, the oldest first. */
    public List<AccessRequest> pending() {
        return jdbc.sql(SELECT + " order by asked_at")
                .query(AccessRequest.class)
                .list();
    }

    public Optional<AccessRequest> find(UUID id) {
        return jdbc.sql(SELECT + " and r.id = ?")
                .param(id)
                .query(AccessRequest.class)
                .optional();
    }

    /**
     * @param granted with {@code role}
     * @return false when someone else has decided
     * @throws InvalidAnswersException without a reason
     */
    @Transactional
    public boolean decide(AccessRequest request, boolean granted, TeamRole role, String reason) {
        var errors = new ArrayList<AnswerError>();
        required(
                errors,
                "/reason",
                reason,
                LONG,
                "Indiquez le motif, en 1\u00a0000 caractères au plus. La personne le lira.");
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        int decided = jdbc.sql("""
                        update access_request set granted = ?, role = ?, decided_by = ?, decided_at = ?, decision_reason = ?
                        where id = ? and granted is null""")
                .params(
                        granted,
                        granted ? role.name() : null,
                        actor.name(),
                        Timestamp.from(clock.instant()),
                        reason.strip(),
                        request.id())
                .update();
        if (decided == 1) {
            apply(request, granted, role, reason.strip());
        }
        return decided == 1;
    }

    private void apply(AccessRequest request, boolean granted, TeamRole role, String reason) {
        if (granted) {
            teams.member(request.team(), request.email()).ifPresent(member -> teams.end(member, actor.name()));
            teams.join(request.team(), request.email(), role, Ground.LET_IN, actor.name());
        }
        journal.record(
                request.candidatureId(),
                granted ? Act.ACCESS_GRANTED : Act.ACCESS_REFUSED,
                Map.of("email", request.email(), "role", granted ? role.label() : "", "reason", reason));
        mails.decided(request, granted, reason);
    }

    private void record(Candidature filed, String email, String name, String capacity, String reason) {
        var id = UUID.randomUUID();
        int asked = jdbc.sql("""
                        insert into access_request (id, candidature_id, email, name, capacity, reason, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(id, filed.id(), email, name, capacity, reason, Timestamp.from(clock.instant()))
                .update();
        if (asked == 1) {
            journal.record(filed.id(), Act.ACCESS_REQUESTED, Map.of("email", email, "reason", reason));
            mails.requested(filed, id, email, name);
        }
    }

    private boolean signs(Candidature filed, String email) {
        return teams.member(filed.team(), email)
                .filter(member -> member.legalRepresentative())
                .isPresent();
    }

    private int askedToday(String email) {
        return jdbc.sql("select count(*) from access_request where email = ? and asked_at > ?")
                .params(
                        email.toLowerCase(Locale.ROOT),
                        Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    private static void required(List<AnswerError> errors, String pointer, String text, int longest, String complaint) {
        if (text == null || text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            errors.add(new AnswerError(pointer, complaint));
        }
    }
}
