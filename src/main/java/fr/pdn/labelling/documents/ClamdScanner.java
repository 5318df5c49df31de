package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks the INSTREAM command of clamd: length and bytes of each chunk, then a length of zero, then its verdict. */
class ClamdScanner implements VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1_000;

    private final ClamdSettings settings;

    ClamdScanner(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Scan scan(InputStream content) {
        try (var socket = new Socket()) {
            closeAfterTimeout(socket);
            socket.connect(address(), (int) settings.timeout().toMillis());
            send(content, socket);
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_REPLY), US_ASCII).trim());
        } catch (IOException | UncheckedIOException away) {
            LOG.warn("clamd at {}:{} does not answer: {}", settings.host(), settings.port(), away.toString());
            return Scan.PENDING;
        }
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(settings.host(), settings.port());
    }

    /** The time-out of a socket does not cover writing to a daemon that has stopped reading. */
    private void closeAfterTimeout(Socket socket) {
        CompletableFuture.delayedExecutor(settings.timeout().toMillis(), MILLISECONDS)
                .execute(() -> close(socket));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            LOG.debug("closing the connection to clamd", alreadyBroken);
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        var chunk = new byte[CHUNK];
        for (int read; (read = content.read(chunk)) > 0; ) {
            out.writeInt(read);
            out.write(chunk, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Scan verdict(String reply) {
        if (reply.startsWith("stream: OK")) {
            return Scan.CLEAN;
        }
        if (reply.startsWith("stream: ") && reply.contains(" FOUND")) {
            LOG.warn("clamd says {}", reply);
            return Scan.INFECTED;
        }
        LOG.warn("clamd gives no verdict: {}", reply);
        return Scan.PENDING;
    }
}
