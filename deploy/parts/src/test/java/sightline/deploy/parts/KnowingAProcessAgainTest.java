package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowingAProcessAgainTest {

    @TempDir
    Path folder;

    @Test
    void the_same_id_with_another_start_or_another_command_is_another_process() throws IOException {
        Process process = new ProcessBuilder("sleep", "60.25").start();
        try {
            ProcessIdentity identity = ProcessIdentity.of(process.pid(), "60.25");
            assertThat(identity.isRunning()).isTrue();
            assertThat(new ProcessIdentity(process.pid(), "1", "60.25").isRunning())
                    .isFalse();
            assertThat(new ProcessIdentity(process.pid(), identity.started(), "60.26").isRunning())
                    .isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_process_that_holds_still_is_stopped_all_the_same() throws InterruptedException {
        Child child =
                Child.start(new Launch("sleeper", List.of("sleep", "60.5"), Map.of(), folder.resolve("log"), "60.5"));
        Signal.STOP.sendTo(child.pid());

        child.stop(Signal.TERM, Duration.ofSeconds(5));

        assertThat(child.isAlive()).isFalse();
        assertThat(child.howItEnded()).isEqualTo("was killed by signal 15");
    }

    @Test
    void the_last_words_of_a_child_are_kept() throws InterruptedException {
        Child child = Child.start(new Launch(
                "speaker", List.of("sh", "-c", "echo one; echo two; exit 3"), Map.of(), folder.resolve("log"), "one"));

        assertThat(child.awaitEnd(Duration.ofSeconds(5))).isTrue();
        assertThat(child.lastLines(1)).containsExactly("two");
        assertThat(child.howItEnded()).isEqualTo("ended with exit code 3");
    }
}
