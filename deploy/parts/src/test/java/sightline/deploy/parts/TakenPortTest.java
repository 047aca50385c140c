package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class TakenPortTest {

    @Test
    void a_taken_port_is_named_with_what_it_was_for_and_who_has_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Loopback.requireFree(taken.getLocalPort(), "PostgreSQL"))
                    .isInstanceOf(PartFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("which PostgreSQL needs, is taken by process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_row_of_ports_with_one_taken_in_it_is_passed_over() throws IOException {
        int first = Loopback.firstOfFreePorts(10);
        try (ServerSocket taken = new ServerSocket(first + 7, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Loopback.firstOfFreePorts(10)).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void a_port_just_found_free_is_free() {
        assertThat(Loopback.isFree(Loopback.freePort())).isTrue();
    }
}
