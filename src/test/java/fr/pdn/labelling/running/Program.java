package fr.pdn.labelling.running;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingApplication;
import fr.pdn.labelling.Visitor;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, started with nothing but settings, as people and machines start it; without our tests. */
public final class Program implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 30;
    /** What the machine that runs the tests may have set for itself. */
    private static final Pattern SETTING = Pattern.compile("(SPRING|PDN|SERVER|CAMUNDA|MANAGEMENT|LOGGING)_.*");
    /**
     * A process group of its own, as a terminal gives to what is started in it; and Ctrl-C heard, even where the tests
     * themselves run in the background.
     */
    private static final List<String> AS_IN_A_TERMINAL = List.of("setsid", "env", "--default-signal=INT");

    private final Process process;
    private final int port;
    private final Path output;

    private Program(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    /**
     * @param name of its log in {@code target}
     * @param settings environment variables
     */
    public static Program start(String name, int port, Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(AS_IN_A_TERMINAL);
        command.addAll(List.of(java, "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.add(LabellingApplication.class.getName());
        var output = Path.of("target", name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(SETTING.asMatchPredicate());
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        return new Program(builder.start(), port, output);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(not(entry -> entry.endsWith("test-classes") || entry.endsWith("test-classes/")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @return a port that nobody listens on */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Fails when it ends instead, or is not ready in time. */
    public Program awaitReady() throws Exception {
        for (long deadline = System.nanoTime() + START_LIMIT.toNanos(); !isReady(); Thread.sleep(100)) {
            assertThat(process.isAlive() && System.nanoTime() < deadline)
                    .as("ready; it says:%n%s", output())
                    .isTrue();
        }
        return this;
    }

    public boolean isReady() {
        try {
            return Visitor.anonymous(port).get("/actuator/health/readiness").statusCode() == 200;
        } catch (IllegalStateException notListening) {
            return false;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has said so far. */
    public String output() throws IOException {
        return Files.readString(output);
    }

    /** Ctrl-C in its terminal: every process of its group hears it. */
    public void interrupt() throws Exception {
        signal("INT");
        assertThat(process.waitFor(STOP_SECONDS, SECONDS))
                .as("stopped by Ctrl-C; it says:%n%s", output())
                .isTrue();
    }

    /** {@code kill -9} of the program alone. */
    public void kill() throws InterruptedException {
        assertThat(process.isAlive()).isTrue();
        assertThat(process.destroyForcibly().waitFor(STOP_SECONDS, SECONDS)).isTrue();
    }

    /** Its terminal and all that runs in it are gone at once. */
    public void killGroup() throws Exception {
        signal("KILL");
        assertThat(process.waitFor(STOP_SECONDS, SECONDS)).isTrue();
    }

    private void signal(String name) throws Exception {
        assertThat(process.isAlive()).isTrue();
        var kill = new ProcessBuilder("kill", "-" + name, "--", "-" + process.pid()).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** @return what it tells the system when it ends by itself */
    public int awaitExit() throws Exception {
        assertThat(process.waitFor(START_LIMIT.toMillis(), MILLISECONDS)).isTrue();
        return process.exitValue();
    }

    /** However a test ends, neither the program nor a server of its own stays behind. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
