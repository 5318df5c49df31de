package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Drafts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a test of the portal begins: a call is open, someone of a structure is signed in and has a draft. */
@TestComponent
public class PortalScene {
    public static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Journey journey;
    private final Drafts drafts;
    private final TestClock clock;
    private final JdbcClient database;
    private final Environment environment;

    PortalScene(Journey journey, Drafts drafts, TestClock clock, JdbcClient database, Environment environment) {
        this.journey = journey;
        this.drafts = drafts;
        this.clock = clock;
        this.database = database;
        this.environment = environment;
    }

    /** An address nobody had before. */
    public static String someone() {
        return "direction@structure" + PEOPLE.incrementAndGet() + ".example";
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** A call of its own, open now. */
    public String call() {
        clock.set("2027-02-20T20:00:00+01:00");
        return journey.openCampaign();
    }

    public PlainBrowser signedIn(String email) {
        var browser = new PlainBrowser(port());
        signIn(browser, email);
        assertThat(browser.status()).isEqualTo(200);
        return browser;
    }

    public PlainBrowser agent(String login) {
        var browser = new PlainBrowser(port());
        browser.open("/connexion");
        signInAgent(browser, login);
        assertThat(browser.status()).isEqualTo(200);
        return browser;
    }

    /** On the sign-in page that is open. */
    public void signInAgent(PlainBrowser browser, String login) {
        browser.fill("username", login).fill("password", "demo").press("#sign-in button");
    }

    /** By the link of a mail. */
    public void signIn(PlainBrowser browser, String email) {
        browser.open(link(email));
        browser.press("main button");
    }

    /** Address of the page that a mailed link opens; how links are asked for and sent is shown elsewhere. */
    public String link(String email) {
        var token = UUID.randomUUID().toString();
        database.sql("insert into sign_in_link (token_hash, email, expires_at) values (?, ?, ?)")
                .params(sha256(token), email, Timestamp.from(clock.instant().plus(Duration.ofMinutes(10))))
                .update();
        return "/connexion/portail/lien?token=" + token;
    }

    /** The one that an address has not answered yet. */
    UUID invitation(String email) {
        return database.sql("select id from team_invitation where email = ? and answer is null")
                .param(email)
                .query(UUID.class)
                .single();
    }

    /** Number of one of the labels of a dossier. */
    String label(String number) {
        return database.sql("select detail ->> 'label' from act a join candidature c on c.id = a.candidature_id"
                        + " where c.number = ? and a.kind = 'LABEL_AWARDED' limit 1")
                .param(number)
                .query(String.class)
                .single();
    }

    /** However often someone signed in, the next visit is the first. */
    public void forgetVisits() {
        database.sql("delete from sign_in_attempt").update();
    }

    public Candidature blankDraft(String call, String email) {
        return drafts.create(call, Map.of(), email);
    }

    /** Complete but for its documents. */
    public Candidature draft(String call, String email) {
        return draft(call, email, Samples.oneProfessional());
    }

    public Candidature draft(String call, String email, Sample sample) {
        return drafts.create(call, answers(sample.answers(call)), email);
    }

    public static Map<String, Object> answers(ObjectNode sample) {
        sample.remove("campaign");
        return JSON.convertValue(sample, new TypeReference<>() {});
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
