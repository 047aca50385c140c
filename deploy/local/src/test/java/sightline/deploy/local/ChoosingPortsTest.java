package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingPortsTest {

    @Test
    void everything_is_counted_from_21000_unless_told_otherwise() {
        Addresses usual = new Addresses(Ports.from(Map.of()));
        Addresses other = new Addresses(Ports.from(Map.of("SIGHTLINE_PORT_BASE", "22000")));

        assertThat(usual.service("cases")).isEqualTo("http://127.0.0.1:21001");
        assertThat(usual.service("feeds")).isEqualTo("http://127.0.0.1:21006");
        assertThat(usual.ports().postgres()).isEqualTo(21050);
        assertThat(other.tokenUrl()).isEqualTo("http://127.0.0.1:22070/realms/sightline/protocol/openid-connect/token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "80", "65500", "123456"})
    void a_base_that_cannot_be_is_refused_with_one_that_can(String base) {
        assertThatThrownBy(() -> Ports.from(Map.of("SIGHTLINE_PORT_BASE", base)))
                .isInstanceOf(Sentence.class)
                .hasMessageContaining("Choose a base such as 21000");
    }

    @Test
    void no_two_parts_share_a_port() {
        Terminal terminal = Terminal.standard();
        Installation installation = Installation.from(Map.of(), Path.of("/checkout"), terminal);

        assertThat(installation.wantedPorts()).hasSize(5 + DeclaredService.ALL.size());
    }

    @Test
    void each_base_keeps_its_state_apart_and_the_environment_may_say_where() {
        Ports ports = new Ports(22_000);

        assertThat(State.from(Map.of(), Path.of("/checkout"), ports).folder())
                .isEqualTo(Path.of("/checkout/.sightline/22000"));
        assertThat(State.from(Map.of("SIGHTLINE_STATE", "/else/where"), Path.of("/checkout"), ports)
                        .folder())
                .isEqualTo(Path.of("/else/where"));
    }
}
