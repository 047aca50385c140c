package sightline.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class SayingWhenceSomebodyAsksTest {

    @Test
    void services_are_told_the_address_at_the_other_end_of_the_browsers_connection() {
        assertThat(Lines.address(SocketAddress.inetSocketAddress(50123, "192.0.2.7")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void where_the_connection_has_no_address_nothing_is_said() {
        assertThat(Lines.address(SocketAddress.domainSocketAddress("/run/pages")))
                .isEmpty();
        assertThat(Lines.address(null)).isEmpty();
    }
}
