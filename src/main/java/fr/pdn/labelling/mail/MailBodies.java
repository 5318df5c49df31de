package fr.pdn.labelling.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps mails small: nine tenths of one are its template. The sources of this version's templates are written down before the
 * first mail, so that a mail of any version is read again word for word.
 */
@Component
class MailBodies implements InitializingBean {

    private static final List<String> SHARED =
            List.of("shared/closing.txt", "shared/opening.txt", "shared/pieces.html", "shared/layout.html");

    private final JdbcClient jdbc;
    private final Map<MailTemplate, Dictionary> ours = new EnumMap<>(MailTemplate.class);
    private final Map<Integer, byte[]> all = new ConcurrentHashMap<>();

    MailBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Row of {@code mail_dictionary}. */
    record Dictionary(int id, byte[] content) {}

    @Override
    public void afterPropertiesSet() {
        var sources = new HashMap<MailTemplate, byte[]>();
        for (var template : MailTemplate.values()) {
            sources.put(template, sources(template));
        }
        var contents = sources.values().toArray(byte[][]::new);
        jdbc.sql("""
                        insert into mail_dictionary (content) select source from unnest(?::bytea[]) as source
                        order by sha256(source) -- nodes that start together wait for each other, never both
                        on conflict do nothing""").param(contents).update();
        sources.forEach((template, source) -> ours.put(template, new Dictionary(idOf(source), source)));
    }

    Dictionary of(MailTemplate template) {
        return ours.get(template);
    }

    /** @return empty text and HTML when they were a secret that has been sent */
    MailBody read(ResultSet row) throws SQLException {
        return kept(row).get();
    }

    /** To be read later, when one mail that cannot be read holds back no other. */
    Supplier<MailBody> kept(ResultSet row) throws SQLException {
        var body = row.getBytes("body");
        var dictionary = row.getObject("dictionary", Integer.class);
        return () -> read(body, dictionary);
    }

    private MailBody read(byte[] body, Integer dictionary) {
        if (body == null) {
            return new MailBody("", "");
        }
        return dictionary == null ? MailBody.of(body) : MailBody.inflated(body, content(dictionary));
    }

    private byte[] content(int id) {
        return all.computeIfAbsent(
                id,
                unknown -> jdbc.sql("select content from mail_dictionary where id = ?")
                        .param(unknown)
                        .query(byte[].class)
                        .single());
    }

    private int idOf(byte[] source) {
        return jdbc.sql("select id from mail_dictionary where sha256(content) = sha256(?)")
                .param(source)
                .query(Integer.class)
                .single();
    }

    /** What is most like the mail comes last, where it is found best. */
    private static byte[] sources(MailTemplate template) {
        var sources = new StringBuilder();
        SHARED.forEach(file -> sources.append(source(file)));
        return sources.append(source(template.fileName() + ".txt"))
                .append(source(template.fileName() + ".html"))
                .toString()
                .getBytes(UTF_8);
    }

    private static String source(String file) {
        try {
            return MailRenderer.compact(new ClassPathResource("mail/" + file).getContentAsString(UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
