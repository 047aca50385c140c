package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.Shard;
import sightline.platform.journal.relay.Unsent;
import sightline.platform.language.CaseId;

/** The journal's tables in the owner's database, and the one statement that appends to them. */
final class Ledger {

    /** What is locked before anything of a case is numbered. */
    record Head(CaseId about) {}

    /** A row of the outbox. */
    record Queued(Fact fact, boolean replay) {}

    private final Database database;
    private final Sightings sightings;
    private final Table<CaseId, Long> heads = new Table<>();
    private final Table<Fact, Boolean> facts = new Table<>();
    private final Table<Long, Queued> outbox = new Table<>();
    private final IdentityHashMap<byte[], Fact> byMessage = new IdentityHashMap<>();
    private final Map<Long, Queued> deletedUnflushed = new TreeMap<>();
    private long positions;
    private long highestCommitted;

    Ledger(Database database, Sightings sightings) {
        this.database = database;
        this.sightings = sightings;
        database.onRestart(this::undoDeletes);
    }

    /** As {@code PostgresJournal}: case by case in the order of their ids, the head locked first. */
    void append(Transaction by, List<Draft> drafts) throws SQLException {
        Map<CaseId, List<Draft>> byCase = drafts.stream()
                .collect(Collectors.groupingBy(
                        Draft::about, () -> new TreeMap<>(Comparator.comparing(CaseId::value)), Collectors.toList()));
        for (Map.Entry<CaseId, List<Draft>> one : byCase.entrySet()) {
            by.statement("append");
            by.lock(new Head(one.getKey()));
            long version = version(by, one.getKey());
            for (Draft draft : one.getValue()) {
                insert(by, Fact.numbered(draft, ++version), nextPosition());
            }
            setVersion(by, one.getKey(), version);
        }
    }

    long version(Transaction by, CaseId about) {
        Long version = heads.get(by, about);
        return version == null ? 0 : version;
    }

    void setVersion(Transaction by, CaseId about, long version) {
        heads.put(by, about, version);
    }

    /** From a sequence that no rollback gives back. */
    long nextPosition() {
        return ++positions;
    }

    void insert(Transaction by, Fact fact, long position) {
        byMessage.put(fact.message(), fact);
        facts.put(by, fact, true);
        queue(by, fact, position, false);
    }

    private void queue(Transaction by, Fact fact, long position, boolean replay) {
        outbox.put(by, position, new Queued(fact, replay));
        by.afterCommit(() -> {
            // A commit that waits for the disk takes every earlier delete with it.
            deletedUnflushed.clear();
            if (position < highestCommitted) {
                sightings.saw(Sighting.POSITION_COMMITTED_AFTER_A_LATER_ONE);
            }
            highestCommitted = Math.max(highestCommitted, position);
        });
    }

    /** Queues facts once more, as an operator does who finds that a listener never got them. */
    void replay(Collection<Fact> again) throws SQLException {
        Transaction by = database.begin();
        try {
            by.statement("replay");
            again.forEach(fact -> queue(by, fact, nextPosition(), true));
            by.commit();
        } finally {
            by.rollback();
        }
    }

    /** Deletes without waiting for the disk, as the relay's session does. */
    void delete(Collection<Long> sent) {
        for (Long position : sent) {
            Queued gone = outbox.committed().remove(position);
            if (gone != null) {
                deletedUnflushed.put(position, gone);
            }
        }
    }

    private void undoDeletes() {
        sightings.saw(Sighting.DELETE_UNDONE_BY_RESTART, deletedUnflushed.size());
        outbox.committed().putAll(deletedUnflushed);
        deletedUnflushed.clear();
    }

    /** The unsent set, oldest position first. */
    List<Unsent> unsent(Predicate<Unsent> wanted, int atMost) {
        List<Unsent> read = new ArrayList<>();
        for (Map.Entry<Long, Queued> row : new TreeMap<>(outbox.committed()).entrySet()) {
            Fact fact = row.getValue().fact();
            Unsent one = new Unsent(
                    row.getKey(), fact.about(), fact.message(), row.getValue().replay());
            if (wanted.test(one) && read.size() < atMost) {
                read.add(one);
            }
        }
        return read;
    }

    static int shard(Unsent event) {
        return Shard.of(event.about());
    }

    /** All that is committed, in the order of the commits. */
    List<Fact> committed() {
        return List.copyOf(facts.committed().keySet());
    }

    boolean allSent() {
        return outbox.committed().isEmpty();
    }

    /** The fact that a message was written for, committed or not; null when no service wrote it. */
    @Nullable
    Fact of(byte[] message) {
        return byMessage.get(message);
    }
}
