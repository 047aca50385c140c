package sightline.deploy.bench.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sightline.deploy.bench.measure.EventNames;
import sightline.deploy.bench.stage.Database;
import sightline.platform.language.CaseId;

/**
 * Whether what the streams showed is what the journal holds: each measured event at its eight agencies and nowhere
 * else, once, in the order of its case and without a gap in the agency's own numbers.
 */
public record Deliveries(long expected, long arrived, long lost, long twice, long notEntitled, long outOfOrder) {

    public boolean right() {
        return lost == 0 && twice == 0 && notEntitled == 0 && outOfOrder == 0;
    }

    /** An event's place in its case. */
    private record Place(CaseId about, long sequence) {}

    static Deliveries check(Database announcing, Seats seats, List<LiveStream> streams) throws SQLException {
        Map<UUID, Place> journal = measured(announcing);
        long expected = (long) journal.size() * Seats.ON_A_CASE;
        Count count = new Count();
        for (LiveStream stream : streams) {
            check(stream, journal, seats, count);
        }
        long distinct = count.arrived - count.twice - count.notEntitled;
        return new Deliveries(
                expected, count.arrived, expected - distinct, count.twice, count.notEntitled, count.outOfOrder);
    }

    /** What was found so far. */
    private static final class Count {
        private long arrived;
        private long twice;
        private long notEntitled;
        private long outOfOrder;
    }

    private static void check(LiveStream stream, Map<UUID, Place> journal, Seats seats, Count count) {
        Set<UUID> seen = new HashSet<>();
        Map<CaseId, Long> last = new HashMap<>();
        long number = 0;
        for (LiveStream.Arrival one : stream.arrivals()) {
            Place place = journal.get(one.event());
            count.arrived++;
            if (place == null || !seats.on(place.about()).contains(stream.seat())) {
                count.notEntitled++;
            } else if (!seen.add(one.event())) {
                count.twice++;
            } else if (last.getOrDefault(place.about(), 0L) >= place.sequence()
                    || (number != 0 && one.sequence() != number + 1)) {
                count.outOfOrder++;
            }
            if (place != null) {
                last.merge(place.about(), place.sequence(), Math::max);
            }
            number = one.sequence();
        }
    }

    private static Map<UUID, Place> measured(Database announcing) throws SQLException {
        Map<UUID, Place> places = new HashMap<>();
        try (Connection connection = announcing.open();
                PreparedStatement all = connection.prepareStatement("select event_id, case_id, sequence from journal");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                UUID event = row.getObject(1, UUID.class);
                if (EventNames.window(event) != 0) {
                    places.put(event, new Place(new CaseId(row.getObject(2, UUID.class)), row.getLong(3)));
                }
            }
        }
        return places;
    }
}
