package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who owns which shard for which work: what {@code ShardLease} does with advisory locks and a table. */
final class Leases {
    /** How long an owner may be silent before a peer ends its session, on the scheduler's clock. */
    static final int PATIENCE = 250;

    /** One kind of work on one shard. */
    private record Place(String work, int shard) {}

    /** A connection kept for owning; its shards are free the moment it ends. */
    final class Session {
        private final Actor who;
        private final String work;
        private boolean alive = true;

        private Session(Actor who, String work) {
            this.who = who;
            this.work = work;
        }

        void statement(String what) throws SQLException {
            world.point(what);
            if (world.faults().strikes(Fault.SESSION_ENDED)) {
                end();
            }
            if (!alive) {
                throw new SQLException("The session was ended", "57P01");
            }
        }

        /** Takes free shards, ends silent owners, renews: three statements, as in the real one. */
        Set<Integer> own() throws SQLException {
            statement("take shards");
            boolean all = true;
            for (int shard = 0; shard < Topic.PARTITIONS; shard++) {
                all &= take(new Place(work, shard));
            }
            if (!all) {
                statement("end silent owners");
                endSilent();
            }
            statement("renew");
            owned().forEach(shard -> renewed.put(new Place(work, shard), world.now()));
            return owned();
        }

        private boolean take(Place place) {
            Session holder = held.get(place);
            if (holder == null) {
                Actor before = lastOwner.put(place, who);
                if (before != null && before != who) {
                    world.sightings().saw(Sighting.LEADER_TAKEOVER);
                }
                held.put(place, this);
            }
            return holder == null || holder == this;
        }

        private int patience() {
            return world.faults().areOver() ? PATIENCE : world.plan().patience();
        }

        private void endSilent() {
            for (int shard = 0; shard < Topic.PARTITIONS; shard++) {
                Place place = new Place(work, shard);
                Session holder = held.get(place);
                Long seen = renewed.get(place);
                if (holder != null && holder != this && seen != null && seen < world.now() - patience()) {
                    world.sightings().saw(Sighting.SILENT_OWNER_ENDED);
                    holder.end();
                }
            }
        }

        boolean isAlive() {
            return alive;
        }

        Set<Integer> owned() {
            Set<Integer> owned = new TreeSet<>();
            held.forEach((place, holder) -> {
                if (holder == this) {
                    owned.add(place.shard());
                }
            });
            return owned;
        }

        /** Never a point: a process that is gone ends its sessions, too. */
        void end() {
            alive = false;
            held.values().removeIf(holder -> holder == this);
            sessions.remove(this);
        }
    }

    private final World world;
    private final Map<Place, Session> held = new HashMap<>();
    private final Map<Place, Long> renewed = new HashMap<>();
    private final Map<Place, Actor> lastOwner = new HashMap<>();
    private final List<Session> sessions = new ArrayList<>();

    Leases(World world) {
        this.world = world;
    }

    Session open(String work) {
        world.point("connect");
        Session session = new Session(world.scheduler().me(), work);
        sessions.add(session);
        return session;
    }

    boolean owns(Actor who, String work, int shard) {
        @Nullable Session holder = held.get(new Place(work, shard));
        return holder != null && holder.who == who;
    }

    void processEnded(Actor who) {
        List.copyOf(sessions).stream().filter(one -> one.who == who).forEach(Session::end);
    }

    void endAll() {
        List.copyOf(sessions).forEach(Session::end);
    }
}
