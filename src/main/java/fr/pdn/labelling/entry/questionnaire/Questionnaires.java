package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.entry.EntryOpening;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exports of the Caf's questionnaire: read, shown, then entered line by line as an agent chooses. */
@Service
public class Questionnaires {
    static final Duration KEPT = Duration.ofDays(2);
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final PreviewReader previews;
    private final EntryOpening opening;
    private final Drafts drafts;
    private final CurrentActor actor;
    private final Clock clock;

    Questionnaires(
            JdbcClient jdbc,
            PreviewReader previews,
            EntryOpening opening,
            Drafts drafts,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.previews = previews;
        this.opening = opening;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @return the id under which it is kept
     * @throws InvalidAnswersException when no call is chosen, or the file cannot be read
     */
    @Transactional
    public UUID receive(String campaign, String fileName, byte[] content) {
        if (opening.calls().stream().noneMatch(call -> call.code().equals(campaign))) {
            throw InvalidAnswersException.at("/campaign", "Choisissez un appel à projets.");
        }
        var name = fileName.replaceAll("\\p{Cntrl}", "");
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        var sent = new Questionnaire(UUID.randomUUID(), campaign, shown, content, actor.name(), clock.instant());
        previews.of(sent);
        jdbc.sql("""
                        insert into questionnaire (id, campaign, file_name, content, sent_by, sent_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        sent.id(),
                        sent.campaign(),
                        sent.fileName(),
                        sent.content(),
                        sent.sentBy(),
                        Timestamp.from(sent.sentAt()))
                .update();
        return sent.id();
    }

    /** Empty once it is no longer kept. */
    public Optional<Preview> preview(UUID id) {
        return find(id).map(previews::of);
    }

    /**
     * One agent at a time in a call: what a colleague enters meanwhile is not entered twice.
     *
     * @param lines numbers of the chosen ones
     * @return how many were entered
     */
    @Transactional
    public int enter(UUID id, Set<Integer> lines) {
        var questionnaire = find(id).orElseThrow();
        jdbc.sql("select code from campaign where code = ? for update")
                .param(questionnaire.campaign())
                .query(String.class)
                .single();
        var chosen = previews.of(questionnaire).enterable().stream()
                .filter(line -> lines.contains(line.number()))
                .toList();
        chosen.forEach(line -> drafts.enter(questionnaire.campaign(), line.json(), line.arrival()));
        return chosen.size();
    }

    @Scheduled(cron = "${pdn.portal.sweep:0 25 3 * * *}", zone = "Europe/Paris")
    void forgetOld() {
        jdbc.sql("delete from questionnaire where sent_at <= ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Optional<Questionnaire> find(UUID id) {
        return jdbc.sql("select * from questionnaire where id = ? and sent_at > ?")
                .params(id, Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, i) -> new Questionnaire(
                        id,
                        row.getString("campaign"),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getString("sent_by"),
                        row.getTimestamp("sent_at").toInstant()))
                .optional();
    }
}
