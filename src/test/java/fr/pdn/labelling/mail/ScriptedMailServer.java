package fr.pdn.labelling.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server on a real socket that answers as told, or stops where told and says so. */
public final class ScriptedMailServer implements AutoCloseable {

    public enum Stage {
        /** The client is connected and waits for our first word; nobody knows yet which mail it is about. */
        BEFORE_GREETING,
        /** The client has asked for DATA and waits for our answer. */
        BEFORE_DATA,
        /** The client is writing its mail and cannot go on: we no longer read. */
        DURING_DATA,
        /** The mail is ours, and the client may read it in our « 250 ». */
        AFTER_DATA
    }

    /** A pause in the conversation about one recipient. */
    public static final class Stop {
        private final Stage stage;
        private final String recipient;
        private final Runnable action;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);

        private Stop(Stage stage, String recipient, Runnable action) {
            this.stage = stage;
            this.recipient = recipient;
            this.action = action;
        }

        public boolean awaitReached() throws InterruptedException {
            return reached.await(30, TimeUnit.SECONDS);
        }

        public void over() {
            over.countDown();
        }
    }

    public record Accepted(String recipient, String content) {

        public String messageId() {
            return content.lines()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static final String NOBODY_YET = "";
    private static final int SMALL_BUFFER = 8192;

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<Accepted> accepted = new CopyOnWriteArrayList<>();
    private final Thread listener;
    private volatile Stop stop;
    private volatile boolean hangingUp;
    private volatile Random moods;

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket();
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = daemon(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** @param verb RCPT, DATA, …, or « . » for the end of the mail */
    public void answer(String verb, String reply) {
        answers.put(verb, reply);
    }

    public void answerAsUsual() {
        answers.clear();
    }

    /** From now on resets the connection as soon as it has taken a mail. */
    void hangUpAfterMail() {
        hangingUp = true;
    }

    /** From now on refuses for a time, forgets to answer, or hangs up before or after it has taken a mail, as it pleases. */
    void behaveAsItPleases(Random random) {
        moods = random;
    }

    public Stop stopAt(Stage stage, String recipient, Runnable action) {
        stop = new Stop(stage, recipient, action);
        return stop;
    }

    public List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** Until the listener has let go of its socket, the system still lets clients in. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                daemon(() -> converse(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void converse(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1)) {
            pause(Stage.BEFORE_GREETING, NOBODY_YET);
            say(out, "220 test");
            var recipient = NOBODY_YET;
            String line;
            while ((line = in.readLine()) != null) {
                var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                if (moods != null && verb.equals("RCPT")) {
                    changeMood();
                }
                if (verb.equals("RCPT")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                if (!verb.equals("DATA") || answers.containsKey("DATA")) {
                    say(out, answers.getOrDefault(verb, "250 ok"));
                } else if (!takeMail(in, out, recipient) || hangingUp) {
                    client.setSoLinger(true, 0);
                    return;
                }
            }
        } catch (IOException e) {
            // The client is gone, as some of these tests intend.
        }
    }

    private synchronized void changeMood() {
        answers.clear();
        hangingUp = false;
        switch (moods.nextInt(8)) {
            case 0 -> answers.put("RCPT", "450 4.2.1 mailbox busy");
            case 1 -> answers.put("DATA", "451 4.3.0 try later");
            case 2 -> answers.put(".", "452 4.3.1 no space");
            case 3 -> answers.put(".", "554 5.6.0 not today");
            case 4 -> answers.put(".", "");
            case 5 -> hangingUp = true;
            default -> answers.clear();
        }
    }

    private boolean takeMail(BufferedReader in, Writer out, String recipient) throws IOException {
        pause(Stage.BEFORE_DATA, recipient);
        say(out, "354 go on");
        var content = new StringBuilder();
        String line = in.readLine();
        pause(Stage.DURING_DATA, recipient);
        while (line != null && !line.equals(".")) {
            content.append(line).append('\n');
            line = in.readLine();
        }
        if (line == null) {
            return false;
        }
        if (answers.containsKey(".")) {
            var reply = answers.get(".");
            if (!reply.isEmpty()) {
                say(out, reply);
            }
            return !reply.isEmpty();
        }
        accepted.add(new Accepted(recipient, content.toString()));
        if (stopsAt(Stage.AFTER_DATA, recipient)) {
            stop.action.run();
            say(out, "250 taken");
            pause(Stage.AFTER_DATA, recipient);
        } else {
            say(out, "250 taken");
        }
        return true;
    }

    private boolean stopsAt(Stage stage, String recipient) {
        var asked = stop;
        return asked != null && asked.stage == stage && asked.recipient.equals(recipient);
    }

    private void pause(Stage stage, String recipient) {
        if (!stopsAt(stage, recipient)) {
            return;
        }
        var asked = stop;
        stop = null;
        asked.reached.countDown();
        try {
            asked.over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
