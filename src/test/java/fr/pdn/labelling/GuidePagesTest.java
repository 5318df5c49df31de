package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever follows a guide finds the pages it names, and may open them. */
@LabellingTest
class GuidePagesTest {
    private static final Pattern PAGE = Pattern.compile("`(/[^`]*)`");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @ParameterizedTest
    @CsvSource({
        "annuaire, coordination",
        "coordination, coordination",
        "instructeurs, instructeur",
        "pilotage, pilotage"
    })
    void an_agent_opens_every_page_of_their_guide(String guide, String login) throws IOException {
        var agent = Visitor.agent(port, login);

        assertThat(named(guide))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(agent.get(page).statusCode()).isEqualTo(200));
    }

    @Test
    void every_page_that_structures_are_sent_to_exists() throws IOException {
        var known = pages.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream())
                .toList();

        assertThat(named("structures")).isNotEmpty().isSubsetOf(known);
    }

    private static List<String> named(String guide) throws IOException {
        return PAGE.matcher(Files.readString(Path.of("docs/guides", guide + ".md")))
                .results()
                .map(page -> page.group(1))
                .distinct()
                .toList();
    }
}
