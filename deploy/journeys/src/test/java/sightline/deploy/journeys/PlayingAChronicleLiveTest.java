package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;

/** A whole case through every service's own API, each event as its own agency, while services are killed. */
@ExtendWith(SharedStack.class)
@Order(SharedStack.KILLS)
class PlayingAChronicleLiveTest {
    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));
    /* Those of one list at once: each service dies, and no run is needed for each. */
    private static final List<List<String>> DYING = List.of(
            List.of("cases", "feeds"),
            List.of("meetings", "oversight"),
            List.of("actions", "approved-premises", "web"));
    private static final Duration LONGEST = Duration.ofMinutes(8);

    @Test
    void the_first_walk_ends_with_the_refused_and_then_the_accepted_deregistration_on_every_feed(WholeStack stack)
            throws IOException, InterruptedException {
        Run quiet = play(stack, List.of());

        assertThat(quiet.status()).as(quiet.printed()).isZero();
        assertThat(quiet.printed())
                .contains("refused, because of A2, D06, D08, no-rationale")
                .contains("case.deregistered, northshire-coordination: 20")
                .contains("Every feed is in order, with nothing twice and nothing missing.")
                .contains("southmoor-probation: nothing");

        for (List<String> killed : DYING) {
            Run shaken = play(stack, killed);

            assertThat(shaken.status()).as("%s: %s", killed, shaken.printed()).isZero();
            assertThat(shaken.printed())
                    .as("%s", killed)
                    .contains("Every feed is in order, with nothing twice and nothing missing.");
        }
    }

    /**
     * How a run ended.
     *
     * @param status the exit status
     * @param printed all it said
     */
    private record Run(int status, String printed) {}

    /** Plays the file; these parts are killed without a warning meanwhile, at once. */
    private static Run play(WholeStack stack, List<String> killed) throws IOException, InterruptedException {
        Path output = Files.createTempFile("sightline-rehearsal", ".out");
        Process rehearsal = rehearsal(stack)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            awaitFirstLines(output, rehearsal);
            if (!killed.isEmpty()) {
                assertThat(rehearsal.isAlive())
                        .as("it is killed while the case is told")
                        .isTrue();
                stack.killAndAwaitRecovery(killed);
            }
            assertThat(rehearsal.waitFor(LONGEST)).as(Files.readString(output)).isTrue();
            return new Run(rehearsal.exitValue(), Files.readString(output));
        } finally {
            rehearsal.destroyForcibly();
            Files.delete(output);
        }
    }

    private static void awaitFirstLines(Path output, Process rehearsal) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(LONGEST);
        while (rehearsal.isAlive() && Files.readAllLines(output).size() < 5) {
            assertThat(deadline.passed()).as(Files.readString(output)).isFalse();
            Thread.sleep(20);
        }
    }

    /* The rehearsal itself, not the script: the script would build what Maven is building now. */
    private static ProcessBuilder rehearsal(WholeStack stack) throws IOException {
        Path built = ROOT.resolve("deploy/rehearsal/target");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsightline.root=" + ROOT,
                "-cp",
                built.resolve("rehearsal-1.0.0-SNAPSHOT.jar") + ":" + Files.readString(built.resolve("class-path")),
                "sightline.deploy.rehearsal.Main",
                "--live",
                ROOT.resolve("deploy/chronicles/first-walk.yaml").toString());
        builder.environment().put("SIGHTLINE_STATE", stack.state().toString());
        return builder;
    }
}
