package sightline.feeds.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sightline.feeds.domain.Entitlement;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.domain.Shown;
import sightline.platform.language.AgencyId;

/** Writes the entries of a whole batch in two statements, on the listener's own connection. */
public final class FeedTables {

    /*
     * In the order of the agencies' names, so that two instances never wait for each other in a ring. The row stays
     * locked until the commit: whoever sees number n sees all before it.
     */
    private static final String NUMBER = """
            insert into feed_head (agency, last) select * from unnest(?::text[], ?::bigint[])
            on conflict (agency) do update set last = feed_head.last + excluded.last
            returning agency, last
            """;

    private static final String APPEND = """
            with shown as (
                insert into feed_event (event_id, type, event) select * from unnest(?::uuid[], ?::text[], ?::text[])
            )
            insert into feed_entry (agency, sequence, event_id) select * from unnest(?::text[], ?::bigint[], ?::uuid[])
            """;

    private FeedTables() {}

    /** Gives each entitled agency its next numbers, in the order of the events. */
    public static List<FeedEntry> append(List<Entitlement> entitlements, Connection connection) throws SQLException {
        List<Entitlement> some =
                entitlements.stream().filter(one -> !one.agencies().isEmpty()).toList();
        if (some.isEmpty()) {
            return List.of();
        }
        Map<AgencyId, Long> last = number(some, connection);
        List<FeedEntry> entries = new ArrayList<>();
        for (Entitlement one : some) {
            for (AgencyId agency : one.agencies()) {
                entries.add(new FeedEntry(agency, last.merge(agency, 1L, Long::sum), one.shown()));
            }
        }
        write(some.stream().map(Entitlement::shown).toList(), entries, connection);
        return entries;
    }

    /** The last number that each agency had before. */
    private static Map<AgencyId, Long> number(List<Entitlement> entitlements, Connection connection)
            throws SQLException {
        TreeMap<String, Long> more = new TreeMap<>();
        entitlements.forEach(one -> one.agencies().forEach(agency -> more.merge(agency.value(), 1L, Long::sum)));
        Map<AgencyId, Long> before = new HashMap<>();
        try (PreparedStatement number = connection.prepareStatement(NUMBER)) {
            new Unnested<>(connection, number, List.copyOf(more.entrySet()), 1)
                    .text(Map.Entry::getKey)
                    .number(Map.Entry::getValue);
            try (ResultSet row = number.executeQuery()) {
                while (row.next()) {
                    String agency = row.getString(1);
                    before.put(new AgencyId(agency), row.getLong(2) - more.getOrDefault(agency, 0L));
                }
            }
        }
        return before;
    }

    private static void write(List<Shown> shown, List<FeedEntry> entries, Connection connection) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            new Unnested<>(connection, append, shown, 1)
                    .uuid(one -> one.id().value())
                    .text(Shown::type)
                    .text(Shown::json);
            new Unnested<>(connection, append, entries, 4)
                    .text(one -> one.agency().value())
                    .number(FeedEntry::sequence)
                    .uuid(one -> one.shown().id().value());
            append.executeUpdate();
        }
    }
}
