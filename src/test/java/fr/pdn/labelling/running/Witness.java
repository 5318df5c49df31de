package fr.pdn.labelling.running;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks at the database that several nodes share, from outside, and writes down which of them did what. */
final class Witness {

    private static final String NAME = "witness";

    private final JdbcClient database;

    Witness(String url) {
        database = JdbcClient.create(new DriverManagerDataSource(url + "?ApplicationName=" + NAME, "postgres", ""));
    }

    /** @param what id of the event whose timer was executed; « sent » for a mail */
    record Deed(String what, String subject, String node) {}

    JdbcClient database() {
        return database;
    }

    /** From now on: a node that executes a timer removes it, and one that has sent a mail marks it. */
    void watch() {
        database.sql("""
                        create table deed (what text, subject text, node text);

                        create function timer_executed() returns trigger language plpgsql as $$ begin
                          insert into deed select act_id_, old.process_instance_id_, current_setting('application_name')
                            from act_ru_jobdef where id_ = old.job_def_id_;
                          return null;
                        end $$;
                        create trigger timer_executed after delete on act_ru_job
                          for each row when (old.type_ = 'timer') execute function timer_executed();

                        create function mail_sent() returns trigger language plpgsql as $$ begin
                          insert into deed values ('sent', new.message_id, current_setting('application_name'));
                          return null;
                        end $$;
                        create trigger mail_sent after update on mail
                          for each row when (old.sent_at is null and new.sent_at is not null) execute function mail_sent();
                        """).update();
    }

    List<Deed> deeds(String what) {
        return database.sql("select * from deed where what = ?")
                .param(what)
                .query(Deed.class)
                .list();
    }

    /** @return the nodes that wait for a lock in such a statement */
    List<String> waitingIn(String pattern) {
        return database.sql("""
                        select distinct application_name from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query ilike ?""").param(pattern).query(String.class).list();
    }

    /** @return the nodes that hold a connection */
    List<String> connected() {
        return database.sql("""
                        select distinct application_name from pg_stat_activity
                        where datname = current_database() and application_name <> ?""").param(NAME).query(String.class).list();
    }

    /** A killed node's connections live on in the database, until it looks. */
    void endConnectionsOf(String node) {
        database.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                .param(node)
                .query(Boolean.class)
                .list();
    }

    boolean hasTable(String name) {
        return database.sql("select to_regclass(?) is not null")
                .param(name)
                .query(Boolean.class)
                .single();
    }
}
