package fr.pdn.labelling.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default program, which needs nothing: whatever stops it, it starts again with all it has acknowledged. */
class RestartTest {

    private static final String CAMPAIGN = "PDNP17-2027-800";
    private static final String DOSSIERS_READY = "Les dossiers de démonstration sont prêts.";

    @TempDir
    private Path data;

    @TempDir
    private Path otherData;

    private final List<Program> programs = new ArrayList<>();
    private final List<JsonNode> acknowledged = new ArrayList<>();
    private int port;

    @AfterEach
    void stop() throws Exception {
        for (var program : programs) {
            program.close();
        }
        for (var folder : List.of(data, otherData)) {
            StoredCluster.in(folder).server().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void it_starts_again_after_a_kill_beside_a_second_copy_and_after_ctrl_c() throws Exception {
        port = Program.freePort();
        goneWhileItMadeItsDatabase();

        var first = startsOnAFolderWithoutData();
        killedWhileItFillsTheDemonstration(first);

        var second = startsAgainBesideTheServerLeftBehind();
        aSecondCopySaysWhatToDo(second);
        stoppedByCtrlC(second);

        var third = start("restart-3", data).awaitReady();
        assertThat(third.output()).doesNotContain("n’avait pas été arrêté normalement");
        keepsItsWord(third);
    }

    private void goneWhileItMadeItsDatabase() throws Exception {
        var program = start("restart-0", data);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(StoredCluster.in(data)::isUnfinished);

        program.killGroup();

        assertThat(StoredCluster.in(data).isUnfinished()).isTrue();
    }

    private Program startsOnAFolderWithoutData() throws Exception {
        var program = start("restart-1", data).awaitReady();
        assertThat(program.output()).contains("La création de la base de données avait été interrompue");
        assertThat(Visitor.anonymous(port).get("/").statusCode()).isEqualTo(200);
        caller(program).openCampaign(CAMPAIGN);
        file(program);
        return program;
    }

    private void killedWhileItFillsTheDemonstration(Program program) throws Exception {
        assertThat(program.output()).doesNotContain(DOSSIERS_READY);

        program.kill();

        assertThat(StoredCluster.in(data).server()).as("the server left behind").isPresent();
    }

    private Program startsAgainBesideTheServerLeftBehind() throws Exception {
        var program = start("restart-2", data).awaitReady();
        assertThat(program.output())
                .contains("Le programme n’avait pas été arrêté normalement")
                .doesNotContainIgnoringCase("connection refused")
                .doesNotContain(" ERROR ");
        keepsItsWord(program);
        await().atMost(Duration.ofSeconds(90)).until(() -> program.output().contains(DOSSIERS_READY));
        assertThat(structuresOfTheDemonstration()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        file(program);
        return program;
    }

    private List<String> structuresOfTheDemonstration() throws IOException {
        return StoredCluster.in(data)
                .read()
                .sql("select siret from candidature where campaign <> ?")
                .param(CAMPAIGN)
                .query(String.class)
                .list();
    }

    private void aSecondCopySaysWhatToDo(Program first) throws Exception {
        var server = StoredCluster.in(data).server();
        var sameFolder = start("restart-2-same-folder", data);
        var samePort = start("restart-2-same-port", otherData);

        for (var copy : List.of(sameFolder, samePort)) {
            assertThat(copy.awaitExit()).as(copy.output()).isPositive();
            assertThat(copy.output())
                    .contains("Le programme n’a pas démarré.", "Que faire ? Utilisez la copie déjà ouverte")
                    .contains("SERVER_PORT=8090 PDN_DATA_DIR=./data-2 ./mvnw spring-boot:run")
                    .doesNotContain("\tat ");
        }
        assertThat(sameFolder.output())
                .contains("Une autre copie du programme utilise déjà le dossier des données « %s ».".formatted(data));
        assertThat(samePort.output()).contains("Le port %d est déjà pris".formatted(port));
        assertThat(StoredCluster.in(otherData).server())
                .as("a server of its own, left behind")
                .isEmpty();
        assertThat(StoredCluster.in(data).server()).isEqualTo(server);
        assertThat(first.isReady()).isTrue();
        keepsItsWord(first);
    }

    private void stoppedByCtrlC(Program program) throws Exception {
        program.interrupt();

        assertThat(StoredCluster.in(data).server()).isEmpty();
    }

    private void file(Program program) throws IOException {
        acknowledged.add(caller(program).file(Samples.incomplete(), CAMPAIGN));
    }

    private void keepsItsWord(Program program) throws IOException {
        assertThat(acknowledged).isNotEmpty();
        for (var candidature : acknowledged) {
            assertThat(withoutPapers(
                            caller(program).read(candidature.get("number").asText())))
                    .isEqualTo(withoutPapers(candidature));
        }
    }

    /** The papers of a candidature are made once it is filed. */
    private static JsonNode withoutPapers(JsonNode candidature) {
        return ((ObjectNode) candidature.deepCopy()).without("documents");
    }

    private static OutsideSystem caller(Program program) {
        return new OutsideSystem(program, "integration", "demo");
    }

    private Program start(String name, Path folder) throws IOException {
        var program = Program.start(name, port, Map.of("PDN_DATA_DIR", folder.toString()));
        programs.add(program);
        return program;
    }
}
