package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.platform.journal.listen.Outcome;
import sightline.platform.journal.listen.Tally;
import sightline.platform.journal.simulation.Violation.Promise;

/**
 * One run of one seed, and what came of it.
 *
 * @param fingerprint of every point it passed; equal for equal histories
 * @param events how many were committed
 * @param pointsToRest how many points it took to come to rest after the last fault
 */
record History(
        long seed,
        List<Violation> violations,
        Map<Sighting, Long> sightings,
        Map<Fault, Long> faults,
        long fingerprint,
        int events,
        long points,
        long pointsToRest,
        String words) {

    static History of(long seed, Design design) throws Exception {
        return of(seed, design, 0);
    }

    /** @param keep how many of the last points to tell in words */
    static History of(long seed, Design design, int keep) throws Exception {
        Trace trace = new Trace(keep);
        World world = new World(seed, design, trace);
        List<Violation> violations = new ArrayList<>();
        try {
            world.run();
        } catch (Stuck stuck) {
            violations.add(new Violation(Promise.COMES_TO_REST, String.valueOf(stuck.getMessage())));
        }
        violations.addAll(Checker.violations(world));
        world.hearers().forEach(one -> note(world.sightings(), one.tally()));
        return new History(
                seed,
                violations,
                world.sightings().counts(),
                world.faults().counts(),
                trace.fingerprint(),
                world.ledger().committed().size(),
                world.points(),
                world.pointsToRest(),
                trace.words());
    }

    private static void note(Sightings sightings, Tally tally) {
        sightings.saw(Sighting.DUPLICATE_DROPPED, tally.of(Outcome.DUPLICATE));
        sightings.saw(Sighting.GAP_PARKED, tally.of(Outcome.PARKED));
        sightings.saw(Sighting.PARKED_THEN_DRAINED, tally.of(Outcome.DRAINED));
        sightings.saw(Sighting.TYPE_IGNORED, tally.of(Outcome.IGNORED));
        sightings.saw(Sighting.POISON_PARKED, tally.of(Outcome.POISON));
        sightings.saw(Sighting.UNREADABLE_PARKED, tally.of(Outcome.UNREADABLE));
    }

    boolean isRed() {
        return !violations.isEmpty();
    }

    @Override
    public String toString() {
        return "seed %d (-Dsimulation.seed=%d): %s\n%s".formatted(seed, seed, violations, words);
    }
}
