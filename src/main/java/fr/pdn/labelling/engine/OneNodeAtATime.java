package fr.pdn.labelling.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a piece of set-up in one transaction and on one node at a time, so that two nodes may start together. */
@Component
public class OneNodeAtATime {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OneNodeAtATime(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    public void run(Class<?> work, Runnable steps) {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(hashtextextended(:work, 0))")
                    .param("work", work.getName())
                    .query()
                    .singleRow();
            steps.run();
        });
    }
}
