package fr.pdn.labelling.configuration.database;

import fr.pdn.labelling.configuration.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder where the program keeps its data; held by one running copy at a time. */
final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    /** Someone who stops the program and starts it again at once meets the first copy still closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** In every cluster that a server has run in, or that was restored from a backup. */
    private static final List<String> SIGNS_OF_USE = List.of("postmaster.opts", "backup_label", "backup_manifest");

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** The lock falls with the process that holds it, however that process ends. */
    static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            var lockFile =
                    FileChannel.open(path.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lockFile, path)) {
                lockFile.close();
                throw inUse(path);
            }
            return new DataFolder(path, lockFile);
        } catch (IOException e) {
            throw new StartRefused(
                    "Impossible d’écrire dans le dossier des données « %s » : %s.".formatted(path, e.getMessage()),
                    "Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec PDN_DATA_DIR.",
                    e);
        }
    }

    private static boolean locked(FileChannel lockFile, Path path) throws IOException {
        for (long deadline = System.nanoTime() + PATIENCE.toNanos(); !tryLock(lockFile); pause()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LOG.info("Le dossier « {} » est encore utilisé par une autre copie du programme : on attend un peu.", path);
        }
        return true;
    }

    private static boolean tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static StartRefused inUse(Path path) {
        return new StartRefused(
                "Une autre copie du programme utilise déjà le dossier des données « %s ».".formatted(path),
                "Utilisez la copie déjà ouverte, arrêtez-la (Ctrl-C), ou lancez celle-ci à côté avec son propre dossier"
                        + " et son propre port : SERVER_PORT=8090 PDN_DATA_DIR=./data-2 ./mvnw spring-boot:run");
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    /** The making of the cluster was cut short: no server ever ran in it, and none can start there. */
    void setUnfinishedClusterAside() throws IOException {
        if (Files.notExists(cluster()) || isEmpty(cluster()) || wasUsed(cluster())) {
            return;
        }
        var aside = path.resolve("postgresql-inacheve-" + System.currentTimeMillis());
        Files.move(cluster(), aside);
        LOG.warn(
                "La création de la base de données avait été interrompue : elle recommence. Ce qui restait, sans aucune"
                        + " donnée, est rangé dans « {} ».",
                aside);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean wasUsed(Path cluster) {
        return SIGNS_OF_USE.stream().map(cluster::resolve).anyMatch(Files::exists);
    }

    Path serverLog() {
        return path.resolve("postgresql.log");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
