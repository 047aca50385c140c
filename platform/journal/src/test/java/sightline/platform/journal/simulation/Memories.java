package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.listen.Stream;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** The tables in which one listener's memory and effects lie side by side. */
final class Memories {

    /** A parked event's place. */
    record Place(Stream stream, long sequence) {}

    /** What a listener did about an event. */
    record Effect(EventId event, CaseId about, long sequence) {}

    private final String work;
    private final Database database;
    private final Table<Stream, Long> inbox = new Table<>();
    private final Table<Place, Inbox.Parked> parked = new Table<>();
    private final Table<Integer, Long> positions = new Table<>();
    private final Table<Long, Effect> effects = new Table<>();
    private long effectNumbers;

    /** @param work what the listener's partitions are owned for */
    Memories(World world, String work) {
        this.work = work;
        this.database = new Database(world);
    }

    Database database() {
        return database;
    }

    String work() {
        return work;
    }

    /** A transaction about a partition that another reader owns by now is a late one. */
    void note(Transaction by, int partition) {
        if (!database.leases().owns(by.who(), work, partition)) {
            database.world().sightings().saw(Sighting.ZOMBIE_LISTENER_TRANSACTION);
        }
    }

    Table<Stream, Long> inbox() {
        return inbox;
    }

    Table<Place, Inbox.Parked> parked() {
        return parked;
    }

    Table<Integer, Long> positions() {
        return positions;
    }

    boolean hasEffectsOf(Transaction by) {
        return effects.seenBy(by).size() > effects.committed().size();
    }

    void effect(Transaction by, Effect effect) {
        effects.put(by, ++effectNumbers, effect);
    }

    /** All committed effects, in the order of the commits. */
    List<Effect> effects() {
        return new ArrayList<>(effects.committed().values());
    }

    boolean anyParked(Transaction by, Stream stream) {
        return parked.seenBy(by).keySet().stream()
                .anyMatch(place -> place.stream().equals(stream));
    }

    /** Where a new reader starts in each partition. */
    Map<Integer, Long> startingAt() {
        return Map.copyOf(positions.committed());
    }
}
