package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import sightline.platform.journal.Shard;
import sightline.platform.language.CaseId;

/**
 * How big one history is and what it is about.
 *
 * @param cases all in the model's few partitions
 * @param changesEach how many transactions each writer tries
 * @param readAtMost how many unsent events a relay gets at once: fewer than there are, at times
 * @param pollAtMost how many messages a listener gets at once
 * @param bursts how much the actors differ in speed
 * @param patience how soon a silent owner is ended while there are faults; a hasty peer makes many zombies
 * @param latency how long a message takes to the topic
 * @param leavesPoison nobody mends the poison events, so their cases stay blocked
 */
record Plan(
        List<CaseId> cases,
        int writers,
        int changesEach,
        int readAtMost,
        int pollAtMost,
        int bursts,
        int poisonPercent,
        int strangers,
        boolean leavesPoison,
        int patience,
        int latency,
        long faultTime) {

    private static final List<CaseId> FICTIONAL = fictional(8);

    static Plan of(SplittableRandom random) {
        return new Plan(
                FICTIONAL.subList(0, 1 + random.nextInt(5)),
                1 + random.nextInt(4),
                1 + random.nextInt(5),
                1 + random.nextInt(8),
                1 + random.nextInt(8),
                1 + random.nextInt(12),
                random.nextInt(3) == 0 ? 15 : 0,
                random.nextInt(8) == 0 ? 2 : 0,
                random.nextInt(4) == 0,
                random.nextBoolean() ? Leases.PATIENCE : 10 + random.nextInt(100),
                random.nextInt(3) == 0 ? random.nextInt(80) : 0,
                100 + random.nextInt(1500));
    }

    private static List<CaseId> fictional(int howMany) {
        List<CaseId> cases = new ArrayList<>();
        for (long number = 1; cases.size() < howMany; number++) {
            CaseId one = new CaseId(new UUID(number << 32, number));
            if (Shard.of(one) < Topic.PARTITIONS) {
                cases.add(one);
            }
        }
        return List.copyOf(cases);
    }
}
