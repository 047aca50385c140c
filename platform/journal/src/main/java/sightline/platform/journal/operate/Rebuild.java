package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.Connections;
import sightline.platform.journal.listen.KafkaTopic;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.PostgresInbox;
import sightline.platform.journal.listen.Shadow;

/**
 * Builds a projection anew from the topic while its listener goes on: beside the old one, then, while the listener
 * waits, exactly as far as the listener is, and in its place. Until that commit readers have the old rows, after it the
 * new ones.
 */
public final class Rebuild {

    /** What it needs of its service. */
    public record Surroundings(
            Connections connections, PostgresInbox.Transactions transactions, Supplier<KafkaTopic> topic) {}

    /** What was done: how many events were folded into how many rows. */
    public record Rebuilt(long events, long rows) {}

    private static final String ALONE = "select pg_try_advisory_lock(hashtextextended('rebuild', 0))";
    private static final String NOT_ALONE = "select pg_advisory_unlock(hashtextextended('rebuild', 0))";

    /* Every transaction of the listener holds it shared: once we have it, none is under way and none begins. */
    private static final String STOP_LISTENER = "select pg_advisory_xact_lock(hashtextextended('listener ' || ?, 0))";

    private static final String BEHIND = """
            select l.source, l.case_id, l.last_sequence, coalesce(s.last_sequence, 0)
            from public.inbox l left join rebuild.inbox s using (listener, source, case_id)
            where l.listener = ? and l.last_sequence <> coalesce(s.last_sequence, 0)
              and l.case_id not in (select e.case_id from public.erased_case e) limit 1
            """;

    private final Surroundings surroundings;

    public Rebuild(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Builds it anew; one at a time in a database.
     *
     * @throws NotRebuilt when an event could not be folded, or the topic lacks one that was heard
     */
    public Rebuilt of(Projection projection) throws Exception {
        try (Connection own = surroundings.connections().open()) {
            if (!isTrue(own, ALONE)) {
                throw new NotRebuilt("Another projection is being built anew: wait for it");
            }
            try {
                return alone(projection, own);
            } finally {
                isTrue(own, NOT_ALONE);
            }
        }
    }

    private Rebuilt alone(Projection projection, Connection own) throws Exception {
        Swap swap = new Swap(projection.tables(), own);
        swap.emptyShadow();
        try (KafkaTopic topic = surroundings.topic().get()) {
            Shadow shadow = new Shadow(following(projection), topic, surroundings.transactions());
            // Twice, so that little is left to hear while the listener waits.
            hear(shadow, own);
            hear(shadow, own);
            own.setAutoCommit(false);
            long rows = stopAndSwap(projection, shadow, swap, own);
            own.commit();
            return new Rebuilt(shadow.heard(), rows);
        } catch (Exception e) {
            giveUp(own, swap);
            throw e;
        } finally {
            own.setAutoCommit(true);
        }
    }

    private static long stopAndSwap(Projection projection, Shadow shadow, Swap swap, Connection own) throws Exception {
        try (PreparedStatement stop = own.prepareStatement(STOP_LISTENER)) {
            stop.setString(1, projection.listener());
            stop.execute();
        }
        hear(shadow, own);
        try {
            shadow.upToTheListener(own);
        } catch (Exception e) {
            requireNoPoison(shadow, own);
            throw e;
        }
        requireAsFar(projection.listener(), own);
        swap.withoutErased();
        long rows = swap.intoPlace();
        swap.emptyShadow();
        return rows;
    }

    private static void hear(Shadow shadow, Connection own) throws Exception {
        shadow.toTheEnd();
        requireNoPoison(shadow, own);
    }

    private static void requireNoPoison(Shadow shadow, Connection own) throws SQLException, NotRebuilt {
        Optional<String> poison = shadow.poison(own);
        if (poison.isPresent()) {
            throw new NotRebuilt(poison.get());
        }
    }

    private static void requireAsFar(String listener, Connection own) throws SQLException, NotRebuilt {
        try (PreparedStatement ask = own.prepareStatement(BEHIND)) {
            ask.setString(1, listener);
            try (ResultSet row = ask.executeQuery()) {
                if (row.next()) {
                    throw new NotRebuilt(
                            "The topic has case %s from %s up to number %d, and %d were heard: replay it from its ledger first"
                                    .formatted(row.getString(2), row.getString(1), row.getLong(4), row.getLong(3)));
                }
            }
        }
    }

    /** What cannot be undone here is undone by the next rebuild, which begins by emptying the shadow. */
    private static void giveUp(Connection own, Swap swap) {
        try {
            if (!own.getAutoCommit()) {
                own.rollback();
                own.setAutoCommit(true);
            }
            swap.emptyShadow();
        } catch (SQLException alreadyLost) {
            // The connection is gone, and with it the locks; the failure that brought us here says more.
        }
    }

    private static boolean isTrue(Connection connection, String ask) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement(ask);
                ResultSet row = asking.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static Listener<Connection> following(Projection projection) {
        return new Listener<>() {
            @Override
            public String name() {
                return projection.listener();
            }

            @Override
            public Set<String> hears() {
                return projection.hears();
            }

            @Override
            public void hear(List<Envelope> events, Connection connection) throws Exception {
                projection.apply(events, connection);
            }
        };
    }
}
