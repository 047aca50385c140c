package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.Unsent;
import sightline.platform.language.CaseId;

/** A mutant: sends all there is, several events of a case at once, and waits for the acknowledgements afterwards. */
final class PipelinedRelay implements Design {
    @Override
    public Carrier carrier(World world, Actor owner) {
        return new Sender(outbox(world), bus(world, owner), owner);
    }

    private static final class Sender implements Carrier {
        private final Outbox outbox;
        private final Bus bus;
        private final Actor owner;
        private final Map<Long, CaseId> inFlight = new HashMap<>();
        private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        private boolean failed;
        private Outbox.@Nullable Session session;

        Sender(Outbox outbox, Bus bus, Actor owner) {
            this.outbox = outbox;
            this.bus = bus;
            this.owner = owner;
        }

        @Override
        public void own() throws SQLException {
            session().own();
        }

        private Outbox.Session session() throws SQLException {
            if (session == null) {
                session = outbox.open();
                session.own();
            }
            return session;
        }

        @Override
        public boolean turn() throws SQLException {
            if (failed) {
                bus.abandon();
                failed = false;
                inFlight.clear();
            }
            List<Long> settling = new ArrayList<>(acknowledged);
            acknowledged.clear();
            try {
                List<Unsent> unsent = session().settle(settling, Set.of(), 100);
                inFlight.keySet().removeAll(settling);
                for (Unsent one : unsent) {
                    if (inFlight.putIfAbsent(one.position(), one.about()) == null) {
                        bus.send(one, outcome(one));
                    }
                }
                return !unsent.isEmpty();
            } catch (SQLException e) {
                acknowledged.addAll(settling);
                if (session != null) {
                    session.close();
                    session = null;
                }
                throw e;
            }
        }

        private Bus.Outcome outcome(Unsent one) {
            return new Bus.Outcome() {
                @Override
                public void acknowledged() {
                    acknowledged.add(one.position());
                    owner.wake();
                }

                @Override
                public void failed(Exception why) {
                    failed = true;
                    owner.wake();
                }
            };
        }
    }
}
