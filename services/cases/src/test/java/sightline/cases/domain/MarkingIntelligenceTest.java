package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.domain.intelligence.MarkerFact;
import sightline.cases.domain.intelligence.MarkerRefusal;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.MarkerId;
import sightline.platform.language.MeetingId;

class MarkingIntelligenceTest {
    private static final MarkerId ID = new MarkerId(UUID.randomUUID());
    private static final MeetingId MEETING = new MeetingId(UUID.randomUUID());
    private static final Marker.Held HELD = new Marker.Held(ID, Fiction.NOON, Fiction.POLICE, List.of());

    @Test
    void what_is_held_is_weighed_as_often_as_it_is() {
        Marker weighed =
                new Marker.Held(ID, Fiction.NOON, Fiction.POLICE, List.of(new Marker.Weighing(MEETING, Fiction.NOON)));

        assertThat(HELD.weigh(MEETING)).isEqualTo(new Taken<>(Optional.of(new MarkerFact.Weighed(ID, MEETING))));
        assertThat(weighed.weigh(null)).isEqualTo(new Taken<>(Optional.of(new MarkerFact.Weighed(ID, null))));
        assertThat(weighed.weigh(MEETING)).as("at the same meeting again").isEqualTo(new Taken<>(Optional.empty()));
    }

    @Test
    void it_ends_once() {
        Marker ended = new Marker.Ended(HELD, Fiction.NOON);

        assertThat(HELD.end()).isEqualTo(new Taken<>(Optional.of(new MarkerFact.Ended(ID))));
        assertThat(ended.end()).isEqualTo(new Taken<>(Optional.empty()));
    }

    @Test
    void what_has_ended_is_weighed_no_more() {
        assertThat(new Marker.Ended(HELD, Fiction.NOON).weigh(MEETING))
                .isEqualTo(new Refused<>(new MarkerRefusal.HeldNoLonger()));
    }
}
