package fr.pdn.labelling.mail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads mails in the database of a program that runs elsewhere. */
public final class KeptMails {
    private final JdbcClient database;
    private final MailBodies bodies;

    public KeptMails(JdbcClient database) {
        this.database = database;
        this.bodies = new MailBodies(database);
    }

    /** Of all mails of an event. */
    public List<String> texts(String event) {
        return database.sql("select body, dictionary from mail where event = ?")
                .param(event)
                .query((row, index) -> bodies.read(row).text())
                .list();
    }
}
