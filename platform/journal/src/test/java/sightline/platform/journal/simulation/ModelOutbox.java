package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.Unsent;
import sightline.platform.language.CaseId;

/** The outbox as {@code PostgresOutbox} shows it: ownership and reading share one session. */
final class ModelOutbox implements Outbox {
    static final String WORK = "relay";

    private final World world;

    ModelOutbox(World world) {
        this.world = world;
    }

    @Override
    public Session open() {
        return new ModelSession(world, world.cases().leases().open(WORK));
    }

    private static final class ModelSession implements Session {
        private final World world;
        private final Leases.Session session;
        private Set<Integer> owned = Set.of();

        ModelSession(World world, Leases.Session session) {
            this.world = world;
            this.session = session;
        }

        @Override
        public Set<Integer> own() throws SQLException {
            owned = session.own();
            return owned;
        }

        @Override
        public List<Unsent> settle(Collection<Long> acknowledged, Collection<CaseId> inFlight, int atMost)
                throws SQLException {
            if (!acknowledged.isEmpty()) {
                session.statement("delete sent");
                world.ledger().delete(acknowledged);
            }
            if (owned.isEmpty()) {
                return List.of();
            }
            session.statement("read unsent");
            if (world.faults().strikes(Fault.READ_FAILED)) {
                throw new IllegalStateException("A row that is no envelope");
            }
            return world.ledger()
                    .unsent(
                            one -> owned.contains(Ledger.shard(one)) && !inFlight.contains(one.about()),
                            Math.min(atMost, world.plan().readAtMost()));
        }

        @Override
        public void close() {
            session.end();
        }
    }
}
