package fr.pdn.labelling.configuration.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that a copy of the program left behind when it was killed (kill -9, Ctrl-C twice, power cut).
 * Looked for only while we hold the data folder, so that no living copy can own it.
 */
record Leftover(Path cluster, long pid, int port) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final long STOP_SECONDS = 20;

    /** Stops the server that still serves this very folder, and forgets a process number that now belongs to another. */
    static void clear(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        var leftover = in(pidFile);
        if (leftover.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(leftover.get().pid()).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        if (leftover.get().isServer(process.get())) {
            leftover.get().stop(process.get());
        } else if (leftover.get().isSomethingElse(process.get())) {
            Files.delete(pidFile);
        }
    }

    private static Optional<Leftover> in(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return Optional.of(new Leftover(
                pidFile.getParent(),
                Long.parseLong(lines.get(PID_LINE).trim()),
                Integer.parseInt(lines.get(PORT_LINE).trim())));
    }

    private boolean isServer(ProcessHandle process) {
        return isPostgres(process).orElse(true) && (wasGivenFolder(process).orElse(false) || servesFolder());
    }

    /** Sure only when the system lets us see what the process is; in doubt PostgreSQL itself refuses to start. */
    private boolean isSomethingElse(ProcessHandle process) {
        return !isPostgres(process).orElse(true) || !wasGivenFolder(process).orElse(true);
    }

    private static Optional<Boolean> isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"));
    }

    private Optional<Boolean> wasGivenFolder(ProcessHandle process) {
        return process.info().arguments().map(arguments -> List.of(arguments).contains(cluster.toString()));
    }

    private boolean servesFolder() {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&connectTimeout=2&socketTimeout=5"
                .formatted(port);
        try (var connection = DriverManager.getConnection(url);
                var answer = connection.createStatement().executeQuery("show data_directory")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), cluster);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private void stop(ProcessHandle process) {
        LOG.warn(
                "Le programme n’avait pas été arrêté normalement : son serveur de base de données (processus {}) tourne"
                        + " encore. Il est arrêté proprement, puis relancé ; aucune donnée n’est perdue.",
                pid);
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillThere) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + pid, e);
        }
    }
}
