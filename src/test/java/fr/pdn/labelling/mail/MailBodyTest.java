package fr.pdn.labelling.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.pdn.labelling.LabellingTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LabellingTest
class MailBodyTest {

    @Autowired
    private MailBodies bodies;

    @Autowired
    private MailRenderer renderer;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void a_mail_takes_less_than_a_third_of_itself_and_is_read_again_word_for_word(MailTemplate template) {
        var rendered = renderer.render(template, Samples.complete());
        var body = new MailBody(rendered.text(), rendered.html());
        var dictionary = bodies.of(template);

        var kept = body.deflated(dictionary.content());

        assertThat(kept.length).isLessThan((body.text() + body.html()).getBytes(UTF_8).length / 3);
        assertThat(read(kept, dictionary.id())).isEqualTo(body);
        assertThatIllegalStateException().isThrownBy(() -> read(Arrays.copyOf(kept, kept.length / 2), dictionary.id()));
    }

    @Test
    void a_mail_of_an_earlier_version_is_read_with_the_templates_of_that_version() {
        var body = new MailBody("Bonjour l’équipe\n", "<p>Bonjour l’équipe</p>");
        var earlier = "<p>Bonjour la compagnie</p>".getBytes(UTF_8);
        var id = jdbc.sql("insert into mail_dictionary (content) values (?) returning id")
                .param(earlier)
                .query(Integer.class)
                .single();

        assertThat(read(body.deflated(earlier), id)).isEqualTo(body);

        jdbc.sql("delete from mail_dictionary where id = ?").param(id).update();
    }

    @Test
    void a_mail_kept_whole_is_read_as_it_is() {
        assertThat(read("Bonjour\n\0<p>Bonjour</p>".getBytes(UTF_8), null))
                .isEqualTo(new MailBody("Bonjour\n", "<p>Bonjour</p>"));
    }

    private MailBody read(byte[] body, Integer dictionary) {
        return jdbc.sql("select ?::bytea as body, ?::int as dictionary")
                .params(Arrays.asList(body, dictionary))
                .query((row, number) -> bodies.read(row))
                .single();
    }
}
