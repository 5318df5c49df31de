package fr.pdn.labelling.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before an IMAP server and lets everything through, until it holds back a client that puts a message away. */
final class HeldMailServer implements AutoCloseable {
    private final int behind;
    private final ServerSocket door;
    private final AtomicInteger movesLeft = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean held;

    HeldMailServer(int behind) throws IOException {
        this.behind = behind;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        background(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The client that has put away so many messages and wants to put away the next one waits for ever. */
    void holdAfter(int moves) {
        movesLeft.set(moves);
    }

    boolean holds() {
        return held;
    }

    /** Whoever comes next is let through. */
    void letThrough() {
        movesLeft.set(Integer.MAX_VALUE);
    }

    private void open() throws IOException {
        while (!door.isClosed()) {
            var client = door.accept();
            background(() -> connect(client));
        }
    }

    /** Whoever cannot be connected is hung up on, and may ring again. */
    private void connect(Socket client) throws IOException {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            background(() -> server.getInputStream().transferTo(client.getOutputStream()));
            commands(client, server);
        }
    }

    private void commands(Socket client, Socket server) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        for (String line; (line = lines.readLine()) != null; ) {
            if (line.contains(" MOVE ") && movesLeft.decrementAndGet() < 0) {
                held = true;
                lines.readLine();
                return;
            }
            server.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | UncheckedIOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
