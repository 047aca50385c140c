package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.listen.Stream;

/** What {@code PostgresMemory} does, statement by statement, with the locks it takes and the snapshots it sees. */
class ModelMemory implements Inbox.Memory {

    /** The row that remembers how far a partition was read. */
    private record Position(int partition) {}

    private final Memories memories;
    private final Transaction by;

    ModelMemory(Memories memories, Transaction by) {
        this.memories = memories;
        this.by = by;
    }

    @Override
    public Map<Stream, Inbox.Reach> reach(Collection<Stream> streams) throws SQLException {
        List<Stream> inOrder = streams.stream().sorted().toList();
        Map<Stream, Inbox.Reach> reach = read(inOrder);
        if (reach.size() < inOrder.size()) {
            meet(inOrder);
            reach = read(inOrder);
        }
        return reach;
    }

    /** Locks what there is, one after the other; only then looks what is parked. */
    Map<Stream, Inbox.Reach> read(List<Stream> inOrder) throws SQLException {
        Map<Stream, Long> last = lock(inOrder);
        by.statement("parking");
        Map<Stream, Inbox.Reach> reach = new HashMap<>();
        last.forEach(
                (stream, sequence) -> reach.put(stream, new Inbox.Reach(sequence, memories.anyParked(by, stream))));
        return reach;
    }

    Map<Stream, Long> lock(List<Stream> inOrder) throws SQLException {
        by.statement("reach");
        List<Stream> known = inOrder.stream()
                .filter(one -> memories.inbox().get(by, one) != null)
                .toList();
        Map<Stream, Long> last = new HashMap<>();
        for (Stream one : known) {
            by.lock(one);
            Long sequence = memories.inbox().get(by, one);
            last.put(one, sequence == null ? 0 : sequence);
        }
        return last;
    }

    private void meet(List<Stream> inOrder) throws SQLException {
        by.statement("meet");
        for (Stream one : inOrder) {
            if (memories.inbox().get(by, one) == null) {
                by.lock(one);
                if (memories.inbox().get(by, one) == null) {
                    memories.inbox().put(by, one, 0L);
                }
            }
        }
    }

    @Override
    public void advance(Map<Stream, Long> lastHeard) throws SQLException {
        if (lastHeard.isEmpty()) {
            return;
        }
        by.statement("advance");
        lastHeard.forEach((stream, last) -> memories.inbox().put(by, stream, last));
    }

    @Override
    public void park(Stream stream, long sequence, byte[] message, Inbox.Cause cause, String reason)
            throws SQLException {
        by.statement("park");
        Memories.Place place = new Memories.Place(stream, sequence);
        Inbox.Parked before = memories.parked().get(by, place);
        memories.parked().put(by, place, new Inbox.Parked(before == null ? message : before.message(), cause));
    }

    @Override
    public Optional<Inbox.Parked> parked(Stream stream, long sequence) throws SQLException {
        by.statement("parked");
        return Optional.ofNullable(memories.parked().get(by, new Memories.Place(stream, sequence)));
    }

    @Override
    public void unpark(Stream stream, long sequence) throws SQLException {
        by.statement("unpark");
        memories.parked().remove(by, new Memories.Place(stream, sequence));
    }

    @Override
    public void reached(Map<Integer, Long> nextOffsets) throws SQLException {
        if (nextOffsets.isEmpty()) {
            return;
        }
        by.statement("reached");
        for (Map.Entry<Integer, Long> one : new TreeMap<>(nextOffsets).entrySet()) {
            memories.note(by, one.getKey());
            by.lock(new Position(one.getKey()));
            Long before = memories.positions().get(by, one.getKey());
            memories.positions()
                    .put(by, one.getKey(), before == null ? one.getValue() : Math.max(before, one.getValue()));
        }
    }
}
