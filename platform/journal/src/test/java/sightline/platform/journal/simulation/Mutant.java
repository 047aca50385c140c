package sightline.platform.journal.simulation;

import java.util.List;
import java.util.function.Supplier;
import sightline.platform.journal.simulation.Violation.Promise;

/**
 * A design that was measured, argued or found to be wrong, and the promise that it must be seen to break.
 *
 * @param design made anew for each history: it may remember things
 */
record Mutant(String name, Supplier<Design> design, Promise breaks) {

    static List<Mutant> all() {
        return List.of(
                new Mutant("reads after the last position", MutantRelays.AfterTheLast::new, Promise.NOTHING_LOST),
                new Mutant("two relays skip locked", MutantRelays.SkipLocked::new, Promise.FIRST_COPIES_IN_ORDER),
                new Mutant("pipelined relay", PipelinedRelay::new, Promise.FIRST_COPIES_IN_ORDER),
                new Mutant(
                        "deletes before the acknowledgement",
                        MutantRelays.DeletesBeforeTheAcknowledgement::new,
                        Promise.NOTHING_LOST),
                new Mutant("offset before the effect", MutantListeners.OffsetFirst::new, Promise.NOTHING_LOST),
                new Mutant("no inbox", MutantListeners.NoInbox::new, Promise.ONE_EFFECT_EACH),
                new Mutant("short memory of ids", MutantListeners.ShortMemory::new, Promise.ONE_EFFECT_EACH),
                new Mutant("effects in another transaction", MutantInboxes.EffectsApart::new, Promise.ONE_EFFECT_EACH),
                new Mutant(
                        "skips poison", MutantInboxes.SkipsPoison::new, Promise.PARKED_IS_POISON_AND_WHAT_WAITS_FOR_IT),
                new Mutant(
                        "looks what is parked before the lock",
                        MutantInboxes.LooksBeforeTheLock::new,
                        Promise.PARKED_IS_POISON_AND_WHAT_WAITS_FOR_IT),
                new Mutant(
                        "sequence before the lock",
                        MutantWriters.SequenceBeforeTheLock::new,
                        Promise.SEQUENCES_WITHOUT_GAP_IN_COMMIT_ORDER),
                new Mutant(
                        "position before the lock",
                        MutantWriters.PositionBeforeTheLock::new,
                        Promise.FIRST_COPIES_IN_ORDER));
    }

    @Override
    public String toString() {
        return name;
    }
}
