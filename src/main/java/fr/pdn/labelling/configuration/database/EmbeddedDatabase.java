package fr.pdn.labelling.configuration.database;

import fr.pdn.labelling.configuration.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A real PostgreSQL server of our own, for a machine that has none: its data stay in the data folder. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "postgres";
    /** The library turns these off for throw-away tests; what was acknowledged must survive a power cut. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");
    /** Long enough to replay the log after a crash. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static EmbeddedDatabase start(Path dataFolder) throws IOException {
        var folder = DataFolder.hold(dataFolder.toAbsolutePath().normalize());
        try {
            Leftover.clear(folder.cluster());
            folder.setUnfinishedClusterAside();
            return checked(new EmbeddedDatabase(folder, startServer(folder)));
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e instanceof StartRefused refused ? refused : doesNotStart(folder, e);
        }
    }

    private static EmbeddedDatabase checked(EmbeddedDatabase database) throws IOException {
        try {
            database.checkDurability();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startServer(DataFolder folder) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                // Closed after everything that uses it, not beside it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                // The same order and letter case on every system.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(Redirect.to(folder.serverLog().toFile()))
                .setErrorRedirector(Redirect.to(folder.serverLog().toFile()));
        DURABILITY.forEach(setting -> builder.setServerConfig(setting, "on"));
        return builder.start();
    }

    private void checkDurability() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var setting : DURABILITY) {
                var answer = statement.executeQuery("show " + setting);
                if (!answer.next() || !"on".equals(answer.getString(1))) {
                    throw new StartRefused(
                            "La base de données embarquée tourne sans le réglage « %s = on » : une coupure de courant perdrait des candidatures."
                                    .formatted(setting),
                            "Retirez ce réglage de « %s »."
                                    .formatted(folder.cluster().resolve("postgresql.conf")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the server's settings", e);
        }
    }

    private static StartRefused doesNotStart(DataFolder folder, Exception cause) {
        return new StartRefused(
                "La base de données embarquée ne démarre pas (%s).".formatted(cause.getMessage()),
                "Lisez la fin de « %s ». Si le dossier des données vient d’un autre compte, rendez-le au vôtre ou choisissez-en un autre avec PDN_DATA_DIR. Vous pouvez aussi indiquer un serveur PostgreSQL avec SPRING_DATASOURCE_URL."
                        .formatted(folder.serverLog()),
                cause);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), DATABASE);
    }

    @Override
    public String getUsername() {
        return SUPERUSER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
