package fr.pdn.labelling.surface;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something that the database holds and that only some may find in what the engine answers.
 *
 * @param readers logins; managers see every procedure, its tasks and its failures
 */
record Secret(String what, String text, Set<String> readers) {

    static List<Secret> of(Situation situation, JdbcClient database) {
        return List.of(
                new Secret("an account number", one(database, "select max(iban) from bank_details"), Set.of()),
                new Secret(
                        "a password, as it is kept",
                        one(database, "select pwd_ from act_id_user where id_ = 'direction'"),
                        Set.of()),
                new Secret(
                        "the salt of a password",
                        one(database, "select salt_ from act_id_user where id_ = 'direction'"),
                        Set.of()),
                new Secret(
                        "a right",
                        one(database, "select min(id_) from act_ru_authorization where group_id_ = 'caf-reviewers'"),
                        Set.of()),
                new Secret("the address of a colleague", "instructeur2@caf.example", Set.of("admin")),
                new Secret("how a job failed", Situation.TRACE, Set.of("pilotage")),
                new Secret(
                        "a task of the reviewers", situation.taskOf("instructeur"), Set.of("instructeur", "pilotage")),
                new Secret(
                        "a task of the coordination",
                        situation.taskOf("coordination"),
                        Set.of("coordination", "pilotage")),
                new Secret("a task of another member", situation.taskOf("membre2"), Set.of("pilotage")),
                new Secret("a task of the directors", situation.taskOf("direction"), Set.of("direction", "pilotage")),
                new Secret("a task of those who pay", situation.taskOf("paiement"), Set.of("paiement", "pilotage")),
                new Secret(
                        "a dossier under review",
                        situation.number(),
                        Set.of("instructeur", "coordination", "pilotage")));
    }

    private static String one(JdbcClient database, String query) {
        return database.sql(query).query(String.class).single();
    }
}
