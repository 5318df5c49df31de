package fr.pdn.labelling.training;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The places of the sessions and those who asked for them. Whoever changes them locks the session first, so that the order of
 * the ids is the order of asking; that no session is overfull is a constraint of the database.
 */
@Repository
class TrainingPlaces {
    private static final String FREE = """
            select place from training_place p where p.session = :session
              and not exists (select from training_request r where r.session = p.session and r.place = p.place)""";

    private final JdbcClient jdbc;

    TrainingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last place, or the last rank.
     *
     * @return empty when that person has asked for that session already
     */
    Optional<TrainingRequest> ask(String session, String number, String professional) {
        return jdbc.sql("""
                        insert into training_request (session, number, professional, place)
                        values (:session, :number, :professional, (%s order by place limit 1))
                        on conflict (session, number, professional) do nothing
                        returning number, professional, place, confirm_before,
                          (select count(*) from training_request where session = :session and place is null)::int + 1 as rank""".formatted(FREE))
                .param("session", session)
                .param("number", number)
                .param("professional", professional)
                .query(TrainingRequest.class)
                .optional();
    }

    /** Those first in order get the places that are free, and until then to confirm. */
    List<TrainingRequest> offer(String session, Instant confirmBefore) {
        return jdbc.sql("""
                        with free as (select place, row_number() over (order by place) as turn from (%s) places),
                          next as (select id, row_number() over (order by id) as turn from training_request
                                   where session = :session and place is null)
                        update training_request r set place = free.place, confirm_before = :before
                        from free join next using (turn) where r.id = next.id
                        returning number, professional, r.place, confirm_before, 0 as rank""".formatted(FREE))
                .param("session", session)
                .param("before", Timestamp.from(confirmBefore))
                .query(TrainingRequest.class)
                .list();
    }

    void confirm(String session, String number, String professional) {
        jdbc.sql("""
                        update training_request set confirm_before = null
                        where session = ? and number = ? and professional = ?""").params(session, number, professional).update();
    }

    void giveBack(String session, String number, String professional) {
        jdbc.sql("delete from training_request where session = ? and number = ? and professional = ?")
                .params(session, number, professional)
                .update();
    }

    /** Those who hold a place first, then those who wait, in order. */
    List<TrainingRequest> of(String session) {
        return jdbc.sql("""
                        select number, professional, place, confirm_before,
                          row_number() over (partition by place is null order by id)::int as rank
                        from training_request where session = ? order by place is null, id""").param(session).query(TrainingRequest.class).list();
    }

    /** After the last one. */
    void add(String session, int more) {
        jdbc.sql("""
                        insert into training_place (session, place)
                        select session, max(place) + generate_series(1, ?) from training_place where session = ? group by session""").params(more, session).update();
    }
}
