package sightline.deploy.rehearsal.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Arrival;
import sightline.deploy.rehearsal.chronicle.ChronicleReader;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.offline.Knowledge;

class CheckingAFeedTest {
    private static final List<Entry> TOLD =
            ChronicleReader.read("""
                    chronicle: short
                    synthetic: true
                    zero: 2026-11-16
                    standards: {area: northshire}
                    until: T+30d
                    events:
                    - {at: T, type: case.returned-to-custody, agency: prison, data: {reason: a}}
                    - {at: T+1d, type: case.released, agency: prison, data: {licence: true, to: none}}
                    - {at: T+2d, type: case.returned-to-custody, agency: prison, data: {reason: b}}
                    """, Agencies.ofTheDemonstration()).entries();
    private static final Set<String> PLAYED = Set.of("case.returned-to-custody", "case.released");

    private static Received received(Arrival... arrivals) {
        List<Knowledge.Item> expected = TOLD.stream()
                .map(entry -> new Knowledge.Item(entry.type(), entry))
                .toList();
        return new Received("northshire-police", expected, List.of(arrivals), "c");
    }

    private static Arrival arrival(long number, String type, String source, long sequence) {
        var event = new ObjectMapper()
                .createObjectNode()
                .put("id", "id-%s-%d".formatted(source, sequence))
                .put("type", "sightline.%s.v1".formatted(type))
                .put("subject", "c")
                .put("source", source)
                .put("time", Instant.EPOCH.plusSeconds(sequence).toString());
        return new Arrival(number, event, Instant.EPOCH);
    }

    private static final Arrival FIRST = arrival(4, "case.returned-to-custody", "cases", 1);
    private static final Arrival SECOND = arrival(5, "case.released", "cases", 2);
    private static final Arrival THIRD = arrival(6, "case.returned-to-custody", "cases", 3);

    @Test
    void a_feed_that_has_everything_once_and_in_order_is_as_it_should_be() {
        Received feed = received(FIRST, SECOND, THIRD);

        assertThat(feed.faults(PLAYED)).isEmpty();
        assertThat(Optional.ofNullable(feed.meant().get(THIRD)))
                .map(Knowledge.Item::entry)
                .contains(TOLD.getLast());
    }

    @Test
    void what_is_missing_is_named_by_where_the_file_tells_of_it() {
        assertThat(received(FIRST, SECOND).faults(PLAYED))
                .containsExactly("northshire-police: case.returned-to-custody on line 9 is missing");
    }

    @Test
    void what_came_twice_or_has_a_hole_or_is_out_of_order_is_named() {
        Arrival again = new Arrival(7, THIRD.event(), Instant.EPOCH);
        assertThat(received(FIRST, SECOND, THIRD, again).faults(PLAYED))
                .anySatisfy(fault -> assertThat(fault).contains("came twice"));

        assertThat(received(FIRST, SECOND, arrival(8, "case.returned-to-custody", "cases", 3))
                        .faults(PLAYED))
                .containsExactly("northshire-police: #8 came after #5");

        assertThat(received(
                                arrival(4, "case.released", "cases", 2),
                                arrival(5, "case.returned-to-custody", "cases", 1),
                                THIRD)
                        .faults(PLAYED))
                .containsExactly("northshire-police: #5 is out of its service's order");
    }

    @Test
    void an_entry_beyond_what_it_may_know_is_named_and_what_the_system_says_itself_is_not() {
        assertThat(received(
                                FIRST,
                                SECOND,
                                THIRD,
                                arrival(7, "alert.raised", "oversight", 1),
                                arrival(8, "case.released", "cases", 4))
                        .faults(PLAYED))
                .containsExactly("northshire-police: #8 case.released should not be there");
    }
}
