package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SlowScannerTest {
    @Test
    void a_scanner_that_stops_reading_keeps_nobody_waiting() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(scan(server, new byte[20 << 20])).isEqualTo(Scan.PENDING);
        }
    }

    @Test
    void a_scanner_that_gives_no_verdict_clears_nothing() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var daemon = new Thread(() -> answer(server, "INSTREAM size limit exceeded. ERROR\0"));
            daemon.start();
            assertThat(scan(server, new byte[10])).isEqualTo(Scan.PENDING);
            daemon.join();
        }
    }

    private static Scan scan(ServerSocket server, byte[] content) {
        var settings = new ClamdSettings("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(1));
        return new ClamdScanner(settings).scan(new ByteArrayInputStream(content));
    }

    private static void answer(ServerSocket server, String reply) {
        try (var socket = server.accept()) {
            socket.getInputStream().readNBytes(10 + 4 + 10 + 4);
            socket.getOutputStream().write(reply.getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
