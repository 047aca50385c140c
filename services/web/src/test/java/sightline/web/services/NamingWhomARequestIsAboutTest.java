package sightline.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import sightline.web.services.Involvements.Involvement;

class NamingWhomARequestIsAboutTest {

    @Test
    void a_number_is_called_as_it_is_everywhere_and_an_id_is_not_read_out() {
        assertThat(named("crn X900001").whose()).isEqualTo("CRN X900001");
        assertThat(named("case 01934b1e-0000-7000-8000-000000000001").whose()).isEqualTo("A case you were sent to");
    }

    private static Involvement named(String named) {
        return new Involvement("a", named, "northshire-health", "b", "They told us", Instant.EPOCH, null);
    }
}
