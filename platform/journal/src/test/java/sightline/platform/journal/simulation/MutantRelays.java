package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Outbox;
import sightline.platform.journal.relay.Unsent;
import sightline.platform.language.CaseId;

/** Ways to the topic that look right and are not. */
final class MutantRelays {
    private MutantRelays() {}

    /** Reads on from the last position that was acknowledged, so what commits late is never found. */
    static final class AfterTheLast implements Design {
        private final Map<Integer, Long> last = new HashMap<>();

        @Override
        public Outbox outbox(World world) {
            return () -> new Reading(new ModelOutbox(world).open());
        }

        private final class Reading implements Outbox.Session {
            private final Outbox.Session inner;
            private final Map<Long, Unsent> outstanding = new TreeMap<>();

            Reading(Outbox.Session inner) {
                this.inner = inner;
            }

            @Override
            public Set<Integer> own() throws SQLException {
                return inner.own();
            }

            @Override
            public List<Unsent> settle(Collection<Long> acknowledged, Collection<CaseId> inFlight, int atMost)
                    throws SQLException {
                List<Unsent> read = new ArrayList<>(inner.settle(acknowledged, inFlight, atMost));
                for (Long position : acknowledged) {
                    Unsent one = outstanding.remove(position);
                    if (one != null && outstanding.keySet().stream().noneMatch(before -> before < position)) {
                        last.merge(Ledger.shard(one), position, Math::max);
                    }
                }
                read.removeIf(one -> one.position() <= last.getOrDefault(Ledger.shard(one), 0L));
                read.forEach(one -> outstanding.put(one.position(), one));
                return read;
            }

            @Override
            public void close() {
                inner.close();
            }
        }
    }

    /** Two relays share the rows by skipping those the other has locked; nobody owns a case. */
    static final class SkipLocked implements Design {
        private static final int CLAIMS = 2;
        private final Map<Long, Leases.Session> claims = new HashMap<>();

        @Override
        public Outbox outbox(World world) {
            return () -> new Claiming(world, world.cases().leases().open(ModelOutbox.WORK));
        }

        private final class Claiming implements Outbox.Session {
            private final World world;
            private final Leases.Session session;

            Claiming(World world, Leases.Session session) {
                this.world = world;
                this.session = session;
            }

            @Override
            public Set<Integer> own() {
                return Set.of();
            }

            @Override
            public List<Unsent> settle(Collection<Long> acknowledged, Collection<CaseId> inFlight, int atMost)
                    throws SQLException {
                session.statement("delete sent");
                world.ledger().delete(acknowledged);
                session.statement("claim unsent");
                List<Unsent> claimed = world.ledger().unsent(this::isFree, CLAIMS);
                claims.values().removeIf(holder -> holder == session);
                claimed.forEach(one -> claims.put(one.position(), session));
                return claimed;
            }

            private boolean isFree(Unsent one) {
                Leases.Session holder = claims.get(one.position());
                return holder == null || holder == session || !holder.isAlive();
            }

            @Override
            public void close() {
                session.end();
            }
        }
    }

    /** Tells the relay that a message has arrived as soon as it is handed over. */
    static final class DeletesBeforeTheAcknowledgement implements Design {
        @Override
        public Bus bus(World world, Actor owner) {
            ModelBus bus = new ModelBus(world, owner);
            return new Bus() {
                @Override
                public void send(Unsent event, Outcome outcome) {
                    bus.send(event, outcome);
                    outcome.acknowledged();
                }

                @Override
                public void abandon() {
                    bus.abandon();
                }

                @Override
                public void close() {
                    bus.close();
                }
            };
        }
    }
}
