package sightline.platform.journal.campaign;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.Unsent;
import sightline.platform.language.CaseId;

/** A defect: reads what comes after the last position it has seen, and so passes over what commits late. */
record OnlyAfterTheLast(Outbox outbox) implements Outbox {

    @Override
    public Session open() throws SQLException {
        Session session = outbox.open();
        return new Session() {
            private long last;

            @Override
            public Set<Integer> own() throws SQLException {
                return session.own();
            }

            @Override
            public List<Unsent> settle(Collection<Long> acknowledged, Collection<CaseId> inFlight, int atMost)
                    throws SQLException {
                List<Unsent> after = session.settle(acknowledged, List.of(), atMost).stream()
                        .filter(one -> one.position() > last && !inFlight.contains(one.about()))
                        .toList();
                after.forEach(one -> last = Math.max(last, one.position()));
                return after;
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }
}
