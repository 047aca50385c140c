package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.parts.Loopback;

class OneLauncherAtATimeTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false);

    @Test
    void down_and_status_say_that_nothing_runs_and_how_to_start() throws InterruptedException {
        Installation installation = installation(40_000);

        assertThat(new Down(installation).run()).isZero();
        assertThat(new Status(installation).run()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Nothing is running")
                .contains("./sightline up");
    }

    @Test
    void a_taken_port_is_named_with_the_way_out() throws IOException {
        Ports ports = new Ports(Loopback.firstOfFreePorts(100));
        try (ServerSocket taken = new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
            Installation installation = installation(ports.base());

            assertThatThrownBy(() -> new Preflight(installation).check())
                    .isInstanceOf(Sentence.class)
                    .hasMessageContaining("Port %d, which PostgreSQL needs, is taken", taken.getLocalPort())
                    .hasMessageContaining("SIGHTLINE_PORT_BASE=22000 ./sightline up");
        }
    }

    @Test
    void starting_over_removes_what_a_stack_has_put_there_and_nothing_else() throws IOException {
        State state = installation(40_000).state();
        Files.createDirectories(folder.resolve("kafka/some-topic"));
        Files.writeString(folder.resolve("secrets.properties"), "");
        Files.writeString(folder.resolve("somebody's letter"), "");

        assertThat(state.clear()).containsExactly("kafka", "secrets.properties");
        assertThat(folder.resolve("somebody's letter")).exists();
    }

    @Test
    void new_lines_of_a_log_are_shown_whole() throws IOException {
        Path log = folder.resolve("cases.log");
        LogFollower follower = new LogFollower(Map.of("cases", log), terminal::logged);
        Files.writeString(log, "öne\ntw");
        follower.showNew();
        Files.writeString(log, "öne\ntwo\n");
        follower.showNew();

        assertThat(said.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(List.of("cases     | öne", "cases     | two"));
    }

    private Installation installation(int base) {
        return new Installation(folder, new Ports(base), new State(folder), DeclaredService.ALL, terminal);
    }
}
