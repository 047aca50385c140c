package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.local.Running.Phase;
import sightline.deploy.local.Running.RunningPart;
import sightline.deploy.parts.ProcessIdentity;

class RememberingWhatRunsTest {

    @TempDir
    Path folder;

    @Test
    void what_is_written_down_is_read_again() {
        ProcessIdentity gone = new ProcessIdentity(1, "1", "no such mark");
        Running running = new Running(gone, Phase.READY, "", List.of(part("kafka", gone)));

        running.write(folder.resolve("running.json"));

        assertThat(Running.read(folder.resolve("running.json"))).contains(running);
        assertThat(running.launcherRuns()).isFalse();
        assertThat(running.survivors()).isEmpty();
    }

    @Test
    void what_survived_its_launcher_is_found_last_started_first() throws IOException {
        Process one = new ProcessBuilder("sleep", "61.5").start();
        Process two = new ProcessBuilder("sleep", "62.5").start();
        try {
            ProcessIdentity gone = new ProcessIdentity(1, "1", "no such mark");
            Running running = new Running(
                    gone,
                    Phase.READY,
                    "",
                    List.of(
                            part("postgresql", ProcessIdentity.of(one.pid(), "61.5")),
                            part("kafka", gone),
                            part("cases", ProcessIdentity.of(two.pid(), "62.5"))));

            assertThat(running.survivors()).extracting(RunningPart::name).containsExactly("cases", "postgresql");
        } finally {
            one.destroyForcibly();
            two.destroyForcibly();
        }
    }

    @Test
    void a_file_that_is_not_ours_is_answered_with_a_sentence() throws IOException {
        Path file = folder.resolve("running.json");
        Files.writeString(file, "half a li");

        assertThatThrownBy(() -> Running.read(file))
                .isInstanceOf(Sentence.class)
                .hasMessageContaining("remove the file");
    }

    private static RunningPart part(String name, ProcessIdentity process) {
        return new RunningPart(name, "127.0.0.1:1", process, PartState.HEALTHY, 0, 0, "");
    }
}
