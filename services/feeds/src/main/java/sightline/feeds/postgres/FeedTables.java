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
import java.util.UUID;
import sightline.feeds.domain.Entitlement;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.domain.Shown;
import sightline.platform.journal.Unnested;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Writes the entries of a whole batch in one statement, on the listener's own connection. */
public final class FeedTables {

    /*
     * The heads in the order of the agencies' names, so that two instances never wait for each other in a ring. They
     * stay locked until the commit: whoever sees number n sees all before it. An entry knows how far it is from the
     * end of its batch, and so its number once the head is known: one round trip instead of two.
     */
    private static final String APPEND = """
            with head as (
                insert into feed_head (agency, last) select * from unnest(?::text[], ?::bigint[])
                on conflict (agency) do update set last = feed_head.last + excluded.last
                returning agency, last
            ), shown as (
                insert into feed_event (event_id, case_id, type, event)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[])
            ), entry as (
                insert into feed_entry (agency, sequence, event_id)
                select agency, head.last - e.before_last, e.event_id
                from unnest(?::text[], ?::bigint[], ?::uuid[]) as e (agency, before_last, event_id)
                join head using (agency)
            )
            select agency, last from head
            """;

    private static final String WITHHOLD = """
            insert into withheld_of_erased (case_id, kind, person, hidden, until)
            select case_id, kind, person, hidden, until from known_limit where case_id = any(?) and kind <> 'emergency'
            union all
            select case_id, 'category-4', '', false, null from known_case where case_id = any(?) and category = 4
            on conflict do nothing
            """;

    private FeedTables() {}

    /** An entry that has no number yet, only how many come after it in its agency's part of the batch. */
    private record Unnumbered(AgencyId agency, long beforeLast, Shown shown) {

        UUID event() {
            return shown.id().value();
        }

        FeedEntry numbered(Map<AgencyId, Long> last) {
            return new FeedEntry(agency, last.getOrDefault(agency, 0L) - beforeLast, shown);
        }
    }

    /** Gives each entitled agency its next numbers, in the order of the events. */
    public static List<FeedEntry> append(List<Entitlement> entitlements, Connection connection) throws SQLException {
        List<Entitlement> some =
                entitlements.stream().filter(one -> !one.agencies().isEmpty()).toList();
        if (some.isEmpty()) {
            return List.of();
        }
        TreeMap<String, Long> more = new TreeMap<>();
        List<Unnumbered> entries = unnumbered(some, more);
        Map<AgencyId, Long> last = new HashMap<>();
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            new Unnested<>(connection, append, List.copyOf(more.entrySet()), 1)
                    .text(Map.Entry::getKey)
                    .number(Map.Entry::getValue);
            new Unnested<>(
                            connection,
                            append,
                            some.stream().map(Entitlement::shown).toList(),
                            3)
                    .uuid(one -> one.id().value())
                    .uuid(one -> one.about().value())
                    .text(Shown::type)
                    .text(Shown::json);
            new Unnested<>(connection, append, entries, 7)
                    .text(one -> one.agency().value())
                    .number(Unnumbered::beforeLast)
                    .uuid(Unnumbered::event);
            try (ResultSet row = append.executeQuery()) {
                while (row.next()) {
                    last.put(new AgencyId(row.getString(1)), row.getLong(2));
                }
            }
        }
        return entries.stream().map(one -> one.numbered(last)).toList();
    }

    /** Keeps from whom these cases were withheld, before what is known of them is destroyed. */
    public static void withholdOf(List<CaseId> erased, Connection connection) throws SQLException {
        if (erased.isEmpty()) {
            return;
        }
        try (PreparedStatement withhold = connection.prepareStatement(WITHHOLD)) {
            UUID[] cases = erased.stream().map(CaseId::value).toArray(UUID[]::new);
            withhold.setArray(1, connection.createArrayOf("uuid", cases));
            withhold.setArray(2, connection.createArrayOf("uuid", cases));
            withhold.executeUpdate();
        }
    }

    /** The entries in the order of the events; counts how many each agency gets. */
    private static List<Unnumbered> unnumbered(List<Entitlement> entitlements, Map<String, Long> more) {
        List<Unnumbered> backwards = new ArrayList<>();
        for (Entitlement one : entitlements.reversed()) {
            for (AgencyId agency : one.agencies()) {
                long count = more.merge(agency.value(), 1L, Long::sum);
                backwards.add(new Unnumbered(agency, count - 1, one.shown()));
            }
        }
        return backwards.reversed();
    }
}
