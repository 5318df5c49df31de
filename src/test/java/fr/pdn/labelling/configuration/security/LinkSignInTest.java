package fr.pdn.labelling.configuration.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@LabellingTest
class LinkSignInTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+/connexion/portail/lien\\?\\S+");

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @BeforeEach
    void emptyMailbox() throws FolderException {
        mailServer.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
        database.sql("delete from mail where dossier = 'connexion'").update();
    }

    @Test
    void a_link_opens_the_page_that_was_asked_for_once() {
        var visitor = Visitor.anonymous(port);
        assertThat(location(visitor.get("/candidatures/nouvelle"))).endsWith("/connexion/portail");
        ask(visitor, " Direction@Structure.example ");
        var link = lastLink();

        var entered = enter(visitor, link);

        assertThat(location(entered)).endsWith("/candidatures/nouvelle");
        assertThat(visitor.get("/candidatures/nouvelle").statusCode()).isNotEqualTo(302);
        assertThat(location(enter(Visitor.anonymous(port), link))).endsWith("/connexion/portail?perime");
    }

    @Test
    void the_link_leads_to_the_page_on_another_device_too() {
        var visitor = Visitor.anonymous(port);
        visitor.get("/taches/17");
        ask(visitor, "direction@structure.example");

        assertThat(location(enter(Visitor.anonymous(port), lastLink()))).endsWith("/taches/17");
    }

    @Test
    void the_link_keeps_the_call_that_was_asked_for() {
        var visitor = Visitor.anonymous(port);
        visitor.get("/candidatures/nouvelle?campagne=PDNP17-2027-1&deja=oui");
        ask(visitor, "direction@structure.example");

        assertThat(location(enter(Visitor.anonymous(port), lastLink())))
                .endsWith("/candidatures/nouvelle?campagne=PDNP17-2027-1");
    }

    @Test
    void a_link_leads_nowhere_else() {
        ask(Visitor.anonymous(port), "direction@structure.example");

        var entered = enter(Visitor.anonymous(port), lastLink() + "&page=https://ailleurs.example/taches");

        assertThat(location(entered)).endsWith("/candidatures");
    }

    @Test
    void looking_at_the_link_does_not_use_it_up() {
        ask(Visitor.anonymous(port), "direction@structure.example");
        var link = lastLink();

        Visitor.anonymous(port).get(local(link));

        assertThat(location(enter(Visitor.anonymous(port), link))).endsWith("/candidatures");
    }

    @Test
    void a_page_that_was_still_loading_does_not_undo_the_sign_in() {
        var visitor = Visitor.anonymous(port);
        ask(visitor, "direction@structure.example");
        var link = lastLink();
        visitor.get(local(link));
        var loading = loading(sessions);
        assertThat(location(enter(visitor, link))).endsWith("/candidatures");

        loading.run();

        assertThat(visitor.get("/candidatures").statusCode()).isEqualTo(200);
    }

    @Test
    void two_pages_of_one_session_that_leave_the_same_word_at_the_same_moment_both_come() {
        Visitor.anonymous(port).get("/candidatures");
        var pages = List.of(leaving("one", sessions), leaving("the other", sessions));

        pages.forEach(Runnable::run);

        assertThat(lastSession(sessions).<String>getAttribute("word")).isEqualTo("the other");
    }

    private <S extends Session> Runnable leaving(String word, SessionRepository<S> sessions) {
        var session = lastSession(sessions);
        session.setAttribute("word", word);
        return () -> sessions.save(session);
    }

    /** A page in the session that began last, until it has come. */
    private <S extends Session> Runnable loading(SessionRepository<S> sessions) {
        var session = lastSession(sessions);
        return () -> {
            session.setLastAccessedTime(clock.instant());
            sessions.save(session);
        };
    }

    private <S extends Session> S lastSession(SessionRepository<S> sessions) {
        return sessions.findById(
                database.sql("select session_id from spring_session order by creation_time desc limit 1")
                        .query(String.class)
                        .single());
    }

    @Test
    void after_a_quarter_of_an_hour_a_link_opens_nothing() {
        ask(Visitor.anonymous(port), "direction@structure.example");
        clock.advance(Duration.ofMinutes(15));

        assertThat(location(enter(Visitor.anonymous(port), lastLink()))).endsWith("/connexion/portail?perime");
    }

    @Test
    void a_link_cut_in_two_by_a_mail_reader_leads_to_a_new_one() {
        var answer = Visitor.anonymous(port).get("/connexion/portail/lien");

        assertThat(location(answer)).endsWith("/connexion/portail?perime");
    }

    @Test
    void every_address_gets_the_same_answer_and_five_links_in_a_quarter_of_an_hour() {
        var answers = IntStream.range(0, 7)
                .mapToObj(time -> location(ask(Visitor.anonymous(port), "direction@structure.example")))
                .distinct()
                .toList();

        assertThat(answers).singleElement().satisfies(page -> assertThat(page).endsWith("/connexion/portail/envoye"));
        assertThat(database.sql("select count(*) from mail where dossier = 'connexion'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void what_is_no_address_is_told_at_once() {
        assertThat(ask(Visitor.anonymous(port), "direction").body()).contains("Cette adresse n’est pas complète");
        assertThat(links()).isEmpty();
    }

    @Test
    void an_outsider_sees_no_page_of_the_agents() {
        var visitor = Visitor.anonymous(port);
        ask(visitor, "direction@structure.example");
        enter(visitor, lastLink());

        for (var path : List.of("/dossiers/x", "/registre", "/pilotage", "/camunda/app/tasklist/default/")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(visitor.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(Visitor visitor, String email) {
        visitor.get("/connexion/portail");
        return visitor.post("/connexion/portail", Map.of("email", email));
    }

    private HttpResponse<String> enter(Visitor visitor, String link) {
        var form = visitor.get(local(link)).body();
        var page = Pattern.compile("name=\"page\" value=\"([^\"]+)\"").matcher(form);
        var token = Pattern.compile("token=([^&]+)").matcher(link);
        assertThat(token.find()).isTrue();
        return visitor.post(
                "/connexion/portail/lien",
                page.find() ? Map.of("token", token.group(1), "page", page.group(1)) : Map.of("token", token.group(1)));
    }

    private String lastLink() {
        var links = links();
        return links.get(links.size() - 1);
    }

    /** As their addressees got them: the journal forgets a link once it is sent. */
    private List<String> links() {
        int asked = database.sql("select count(*) from mail where dossier = 'connexion'")
                .query(Integer.class)
                .single();
        await().atMost(Duration.ofSeconds(20)).until(() -> received().size() >= asked);
        return received();
    }

    private List<String> received() {
        return Stream.of(mailServer.getReceivedMessages())
                .map(LinkSignInTest::text)
                .flatMap(text -> LINK.matcher(text).results().limit(1))
                .map(MatchResult::group)
                .toList();
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent() instanceof MimeMultipart parts
                    ? parts.getBodyPart(0).getContent().toString()
                    : "";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String local(String link) {
        var uri = URI.create(link);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none");
    }
}
