package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** A real clamd on a loopback port, with one signature: the EICAR text. */
final class Clamd implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final int port;
    private Process process;

    Clamd(Path folder) throws IOException {
        this.folder = folder;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Files.createDirectories(folder.resolve("signatures"));
        var eicar = HexFormat.of().formatHex(Samples.EICAR.getBytes(US_ASCII));
        Files.writeString(folder.resolve("signatures/eicar.ndb"), "Eicar-Test-Signature:0:*:" + eicar + "\n");
        Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                """.formatted(port, folder.resolve("signatures")));
    }

    static Optional<Path> program() {
        return Stream.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    ClamdSettings settings() {
        return new ClamdSettings("127.0.0.1", port, Duration.ofSeconds(5));
    }

    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program().orElseThrow().toString(), "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(Files.readString(folder.resolve("clamd.log")));
            }
            Thread.sleep(50);
        }
    }

    private boolean answers() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
