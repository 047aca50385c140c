package sightline.deploy.bench.path;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.PostgresInbox;

/** A listener with the least effect there is, a row per event, noting when it is called and when that is committed. */
final class NotingListener implements Listener<Connection> {
    static final String EFFECTS = "bench_effect";

    private static final String EFFECT = "insert into bench_effect (event_id) select unnest(?::uuid[])";

    private final Stopwatch stopwatch;
    /* One thread listens, so this belongs to the transaction that thread is in. */
    private List<UUID> heard = List.of();

    NotingListener(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public Set<String> hears() {
        return Set.of(Facts.TYPE);
    }

    @Override
    public void hear(List<Envelope> events, Connection transaction) throws SQLException {
        long now = System.nanoTime();
        heard = events.stream().map(event -> event.id().value()).toList();
        heard.forEach(event -> stopwatch.mark(event, Mark.HEARD, now));
        try (PreparedStatement effect = transaction.prepareStatement(EFFECT)) {
            effect.setArray(1, transaction.createArrayOf("uuid", heard.toArray()));
            effect.executeUpdate();
        }
    }

    /** The same transactions, noting when one that heard something was committed. */
    PostgresInbox.Transactions noting(PostgresInbox.Transactions transactions) {
        return body -> {
            heard = List.of();
            transactions.run(body);
            long now = System.nanoTime();
            heard.forEach(event -> stopwatch.mark(event, Mark.ACTED, now));
        };
    }
}
