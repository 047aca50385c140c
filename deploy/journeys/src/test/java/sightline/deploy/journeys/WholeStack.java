package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.deploy.parts.Deadline;
import sightline.deploy.parts.Loopback;
import sightline.deploy.parts.Signal;

/** The whole stack as {@code ./sightline up --detach} starts it, on ports and in a folder of its own. */
final class WholeStack implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^([A-Z_]+)='([^']*)'$");
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration RECOVER = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final int PORTS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path state;
    private final int base;

    private WholeStack(Path state, int base) {
        this.state = state;
        this.base = base;
    }

    static WholeStack up(String... options) throws IOException, InterruptedException {
        WholeStack stack =
                new WholeStack(Files.createTempDirectory("sightline-journey"), Loopback.firstOfFreePorts(PORTS));
        try {
            stack.run(
                    START,
                    Stream.concat(Stream.of("up", "--detach"), Stream.of(options))
                            .toArray(String[]::new));
            return stack;
        } catch (AssertionError notUp) {
            // What did start would stay, and take the machine from the tests that come after
            stack.close();
            throw notUp;
        }
    }

    Path state() {
        return state;
    }

    /** What {@code demo.env} assigns: addresses and, by client, secrets. */
    Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        Matcher assignment = ASSIGNMENT.matcher(Files.readString(state.resolve("demo.env")));
        while (assignment.find()) {
            environment.put(assignment.group(1), assignment.group(2));
        }
        return environment;
    }

    /** Kills the processes of these parts without a warning, and comes back once the stack has mended itself. */
    void killAndAwaitRecovery(List<String> parts) throws IOException, InterruptedException {
        Map<String, Long> killed = new LinkedHashMap<>();
        for (String part : parts) {
            long pid = part(part).path("process").path("pid").asLong();
            Signal.KILL.sendTo(pid);
            killed.put(part, pid);
        }
        for (Map.Entry<String, Long> one : killed.entrySet()) {
            awaitRecovery(one.getKey(), one.getValue());
        }
    }

    private void awaitRecovery(String part, long killed) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(RECOVER);
        while (true) {
            JsonNode now = part(part);
            if (now.path("process").path("pid").asLong() != killed
                    && now.path("state").asText().equals("HEALTHY")) {
                return;
            }
            assertThat(deadline.passed())
                    .as("%s is healthy again: %s", part, now)
                    .isFalse();
            Thread.sleep(100);
        }
    }

    private JsonNode part(String name) throws IOException {
        for (JsonNode part :
                JSON.readTree(Files.readString(state.resolve("running.json"))).path("parts")) {
            if (part.path("name").asText().equals(name)) {
                return part;
            }
        }
        throw new AssertionError("The stack has no part " + name);
    }

    /**
     * Comes back once every part is healthy and none raises an alarm. What was overlooked while a part was dead is
     * alarming until it is made up for, and so an alarm may still stand; one that stays is a failure.
     */
    void awaitRest() throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(Patience.LONG);
        Ended status = end(Patience.LONG, "status");
        while (!status.atRest() && !deadline.passed()) {
            Thread.sleep(GLANCE);
            status = end(Patience.LONG, "status");
        }
        assertThat(status.atRest())
                .as("the stack comes to rest within %s: %s", Patience.LONG, status.printed())
                .isTrue();
    }

    /**
     * How a command of the launcher ended.
     *
     * @param value its exit value
     * @param printed all it said
     */
    record Ended(int value, String printed) {

        /** Of {@code status}: all of it is healthy, and nothing alarms. */
        boolean atRest() {
            return value == 0 && printed.contains("healthy") && !printed.contains("ALARM");
        }
    }

    /** What {@code ./sightline audit verify} finds, the audit's own verifier as a process of its own. */
    Ended verifyAudit() throws IOException, InterruptedException {
        return end(Patience.LONG, program("verify", "-Xmx256m", "sightline.deploy.verify.Main"));
    }

    /** What the audit was told when it was started, such as its database. */
    Properties settingsOfAudit() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(state.resolve("services/audit.properties"))) {
            settings.load(reader);
        }
        return settings;
    }

    private void run(Duration atMost, String... arguments) throws IOException, InterruptedException {
        Ended ended = end(atMost, arguments);
        assertThat(ended.value()).as(ended.printed()).isZero();
    }

    private Ended end(Duration atMost, String... arguments) throws IOException, InterruptedException {
        return end(atMost, launcher(arguments));
    }

    private static Ended end(Duration atMost, ProcessBuilder program) throws IOException, InterruptedException {
        Path output = Files.createTempFile("sightline-journey", ".out");
        Process process = program.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean inTime = process.waitFor(atMost);
        String printed = Files.readString(output);
        Files.delete(output);
        assertThat(inTime)
                .as("%s ended: %s", String.join(" ", program.command()), printed)
                .isTrue();
        return new Ended(process.exitValue(), printed);
    }

    /* The launcher itself, not the script: the script would build what Maven is building now. */
    private ProcessBuilder launcher(String... arguments) throws IOException {
        return program("local", "-Xmx64m", "sightline.deploy.local.Main", arguments);
    }

    private ProcessBuilder program(String module, String memory, String main, String... arguments) throws IOException {
        Path built = ROOT.resolve("deploy").resolve(module).resolve("target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsightline.root=" + ROOT,
                "-cp",
                built.resolve(module + "-1.0.0-SNAPSHOT.jar") + ":" + Files.readString(built.resolve("class-path")),
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.environment().put("SIGHTLINE_PORT_BASE", Integer.toString(base));
        builder.environment().put("SIGHTLINE_STATE", state.toString());
        return builder;
    }

    @Override
    public void close() throws IOException {
        try {
            run(STOP, "down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the stack stopped", e);
        }
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
