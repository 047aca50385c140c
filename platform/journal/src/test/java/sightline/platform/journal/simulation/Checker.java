package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sightline.platform.journal.listen.Inbox;
import sightline.platform.journal.simulation.Violation.Promise;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/**
 * Compares what was committed, what the topic holds and what every listener did, by counting; shares no code with what
 * it judges.
 */
final class Checker {
    private final World world;
    private final List<Fact> ledger;
    private final List<Violation> violations = new ArrayList<>();

    private Checker(World world) {
        this.world = world;
        this.ledger = world.ledger().committed();
    }

    static List<Violation> violations(World world) {
        Checker checker = new Checker(world);
        checker.sequences();
        checker.promised();
        checker.topic();
        for (Hearer hearer : world.hearers()) {
            checker.effects(hearer);
            checker.parked(hearer);
        }
        return checker.violations;
    }

    private void broken(Promise promise, String where) {
        violations.add(new Violation(promise, where));
    }

    /** P2: the ledger, in commit order, counts every case from 1 without a gap. */
    private void sequences() {
        Map<CaseId, Long> last = new HashMap<>();
        for (Fact fact : ledger) {
            long expected = last.getOrDefault(fact.about(), 0L) + 1;
            if (fact.sequence() != expected) {
                broken(Promise.SEQUENCES_WITHOUT_GAP_IN_COMMIT_ORDER, "%s where %d was due".formatted(fact, expected));
            }
            last.merge(fact.about(), fact.sequence(), Math::max);
        }
    }

    /** S1 begins with the writer: what it was told is committed is in the ledger. */
    private void promised() {
        Set<EventId> committed = ledger.stream().map(Fact::id).collect(Collectors.toSet());
        for (EventId id : world.promised()) {
            if (!committed.contains(id)) {
                broken(Promise.NOTHING_LOST, "%s was promised and is not in the ledger".formatted(id));
            }
        }
    }

    /** P4: no first copy of an event before the first copy of its predecessor; and nothing that is not committed. */
    private void topic() {
        Set<Fact> committed = new HashSet<>(ledger);
        for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
            Map<CaseId, Long> reached = new HashMap<>();
            for (Topic.Written one : world.topic().partition(partition)) {
                Fact fact = world.ledger().of(one.value());
                if (fact != null) {
                    if (!committed.contains(fact)) {
                        broken(Promise.NOTHING_INVENTED, "%s is on the topic and not in the ledger".formatted(fact));
                    }
                    long before = reached.getOrDefault(fact.about(), 0L);
                    if (fact.sequence() > before + 1) {
                        broken(Promise.FIRST_COPIES_IN_ORDER, "%s after %d".formatted(fact, before));
                    }
                    reached.merge(fact.about(), fact.sequence(), Math::max);
                }
            }
        }
    }

    /** S1 to S4: of every event that is not behind a poison one exactly one effect, and each case in order. */
    private void effects(Hearer hearer) {
        Map<EventId, Integer> count = new HashMap<>();
        Map<CaseId, Long> last = new HashMap<>();
        for (Memories.Effect one : hearer.memories().effects()) {
            count.merge(one.event(), 1, Integer::sum);
            if (one.sequence() <= last.getOrDefault(one.about(), 0L)) {
                broken(Promise.EFFECTS_IN_ORDER, "%s heard %d late".formatted(hearer.name(), one.sequence()));
            }
            last.merge(one.about(), one.sequence(), Math::max);
        }
        Map<CaseId, Long> blocked = blocked(hearer);
        for (Fact fact : ledger) {
            boolean due = fact.type().equals(Fact.HEARD)
                    && fact.sequence() < blocked.getOrDefault(fact.about(), Long.MAX_VALUE);
            Integer times = count.remove(fact.id());
            if (due && times == null) {
                broken(Promise.NOTHING_LOST, "%s never heard %s".formatted(hearer.name(), fact));
            }
            if (!due && times != null) {
                broken(Promise.NOTHING_INVENTED, "%s heard %s, which it should not".formatted(hearer.name(), fact));
            }
            if (times != null && times > 1) {
                broken(Promise.ONE_EFFECT_EACH, "%s heard %s %d times".formatted(hearer.name(), fact, times));
            }
        }
        count.forEach((id, times) -> broken(Promise.NOTHING_INVENTED, "%s heard %s".formatted(hearer.name(), id)));
    }

    /** Where each case is blocked by an event that nobody mended. */
    private Map<CaseId, Long> blocked(Hearer hearer) {
        Map<CaseId, Long> blocked = new HashMap<>();
        for (Fact fact : ledger) {
            if (fact.type().equals(Fact.HEARD) && hearer.isPoison(fact.id())) {
                blocked.merge(fact.about(), fact.sequence(), Math::min);
                world.sightings().saw(Sighting.POISON_LEFT_PARKED);
            }
        }
        return blocked;
    }

    /** What is parked is poison, waits behind it, or is no event; and all of that is parked, not dropped. */
    private void parked(Hearer hearer) {
        Map<CaseId, Long> blocked = blocked(hearer);
        Set<String> expected = new TreeSet<>();
        for (Fact fact : ledger) {
            long block = blocked.getOrDefault(fact.about(), Long.MAX_VALUE);
            if (fact.sequence() >= block) {
                expected.add("%s %s".formatted(fact, fact.sequence() == block ? Inbox.Cause.POISON : Inbox.Cause.GAP));
            }
        }
        Set<String> found = new TreeSet<>();
        int unreadable = 0;
        for (Inbox.Parked one : hearer.memories().parked().committed().values()) {
            Fact fact = world.ledger().of(one.message());
            unreadable += fact == null ? 1 : 0;
            if (fact != null) {
                found.add("%s %s".formatted(fact, one.cause()));
            }
        }
        if (!found.equals(expected)) {
            broken(
                    Promise.PARKED_IS_POISON_AND_WHAT_WAITS_FOR_IT,
                    "%s parked %s, not %s".formatted(hearer.name(), found, expected));
        }
        if (unreadable != world.plan().strangers()) {
            broken(
                    Promise.NOTHING_LOST,
                    "%s parked %d messages that are no events".formatted(hearer.name(), unreadable));
        }
    }
}
