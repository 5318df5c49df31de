package fr.pdn.labelling.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database as it lies in a data folder, looked at from outside. */
record StoredCluster(Path folder) {

    private static final int PORT_LINE = 3;

    static StoredCluster in(Path dataFolder) {
        return new StoredCluster(dataFolder.resolve("postgresql"));
    }

    /** Its making has begun, and no server has run in it yet. */
    boolean isUnfinished() {
        return Files.exists(folder.resolve("PG_VERSION")) && Files.notExists(folder.resolve("postmaster.opts"));
    }

    /** The server that works on it now; empty when it was stopped in good order. */
    Optional<ProcessHandle> server() throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(pidFile).get(0).trim();
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }

    JdbcClient read() throws IOException {
        var port = Files.readAllLines(folder.resolve("postmaster.pid"))
                .get(PORT_LINE)
                .trim();
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", ""));
    }
}
