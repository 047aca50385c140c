package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.listen.Stream;

/**
 * Does what people do: mends what is parked as poison and releases it, and replays from the ledger what the topic lost.
 * Never touches an event that is parked because it waits, so what waits without reason is found.
 */
final class Operator {
    private static final int LOOKS_EVERY = 60;

    /** What was asked and has not been answered yet. */
    private record Release(Hearer hearer, Stream stream) {}

    private final World world;
    private final Set<Topic.Written> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Release asked;

    Operator(World world) {
        this.world = world;
    }

    void live() {
        while (true) {
            world.scheduler().sleep("operator", LOOKS_EVERY);
            try {
                replayLost();
                Release release = asked == null ? nextRelease() : asked;
                if (release != null) {
                    asked = release;
                    release(release);
                }
            } catch (Exception e) {
                // Asks again later.
            }
        }
    }

    boolean idle() {
        return asked == null && nextRelease() == null && nextLost() == null;
    }

    private void release(Release one) throws Exception {
        Hearer hearer = one.hearer();
        Design.Ear ear = world.design().ear(world, hearer.memories(), hearer, hearer.tally());
        try {
            world.sightings().saw(Sighting.POISON_RELEASED, ear.release(one.stream()));
        } catch (Exception e) {
            if (world.design().inbox(world, hearer.memories()).passing(e)) {
                throw e;
            }
            // It stays parked, and the reason is there to read.
        }
        asked = null;
    }

    private @Nullable Release nextRelease() {
        for (Hearer hearer : world.hearers()) {
            for (Map.Entry<Memories.Place, Inbox.Parked> row :
                    hearer.memories().parked().committed().entrySet()) {
                Fact fact = world.ledger().of(row.getValue().message());
                if (row.getValue().cause() == Inbox.Cause.POISON && fact != null && mends(hearer, fact)) {
                    return new Release(hearer, row.getKey().stream());
                }
            }
        }
        return null;
    }

    private boolean mends(Hearer hearer, Fact fact) {
        if (world.plan().leavesPoison()) {
            return !hearer.isPoison(fact.id());
        }
        world.mended().add(fact.id());
        return true;
    }

    private void replayLost() throws SQLException {
        Topic.Written lost = nextLost();
        Fact fact = lost == null ? null : world.ledger().of(lost.value());
        if (lost != null && fact != null) {
            world.ledger().replay(List.of(fact));
            known.add(lost);
            world.sightings().saw(Sighting.LOST_MESSAGE_REPLAYED);
        }
    }

    private Topic.@Nullable Written nextLost() {
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            for (Topic.Written one : world.topic().partition(partition)) {
                if (one.lost() && !known.contains(one)) {
                    return one;
                }
            }
        }
        return null;
    }
}
