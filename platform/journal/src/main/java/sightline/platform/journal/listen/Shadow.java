package sightline.platform.journal.listen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import sightline.platform.journal.Shard;
import sightline.platform.language.CaseId;

/**
 * A second hearing of the whole topic, into schema {@code rebuild}, that never runs ahead of the listener whose name it
 * has: what that one has not heard yet is set aside.
 */
public final class Shadow {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final List<Integer> ALL =
            IntStream.range(0, Shard.COUNT).boxed().toList();

    /* Set aside at the ceiling of that moment, and no longer above it. */
    private static final String DUE = """
            select distinct p.source, p.case_id from rebuild.parked p
            join public.inbox i on i.listener = p.listener and i.source = p.source and i.case_id = p.case_id
            where p.listener = ? and p.sequence <= i.last_sequence
            """;

    private static final String POISON =
            "select source, case_id, sequence, reason from rebuild.parked where listener = ? and cause = 'poison' limit 1";

    private final KafkaTopic topic;
    private final String listener;
    private final Listening<Connection> listening;
    private final Tally tally = new Tally();

    /** @param topic read from its beginning, by this alone; the caller closes it */
    public Shadow(Listener<Connection> listener, KafkaTopic topic, PostgresInbox.Transactions transactions) {
        this.topic = topic;
        this.listener = listener.name();
        this.listening = new Listening<>(listener, new ShadowInbox(listener.name(), transactions), tally);
        topic.read(ALL, Map.of());
    }

    /** Hears everything up to where the topic ends now, or until an event is poison. */
    public void toTheEnd() throws Exception {
        Map<Integer, Long> ends = topic.ends(ALL);
        while (!topic.reached(ends) && tally.of(Outcome.POISON) == 0) {
            List<Message> messages = topic.poll(POLL);
            if (!messages.isEmpty()) {
                listening.take(messages);
            }
        }
    }

    /** Hears what was set aside and has been heard by the listener since; it stands still while its lock is held. */
    public void upToTheListener(Connection locked) throws Exception {
        for (Stream stream : due(locked)) {
            listening.release(stream);
        }
    }

    private List<Stream> due(Connection connection) throws SQLException {
        List<Stream> due = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(DUE)) {
            ask.setString(1, listener);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    due.add(new Stream(row.getString(1), new CaseId(row.getObject(2, UUID.class))));
                }
            }
        }
        return due;
    }

    /** Acted on so far. */
    public long heard() {
        return tally.of(Outcome.HEARD);
    }

    /** What it could not act on, one sentence; empty when there is nothing. */
    public Optional<String> poison(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(POISON)) {
            ask.setString(1, listener);
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? Optional.of("Number %d of case %s from %s could not be taken: %s"
                                .formatted(row.getLong(3), row.getString(2), row.getString(1), row.getString(4)))
                        : Optional.empty();
            }
        }
    }
}
