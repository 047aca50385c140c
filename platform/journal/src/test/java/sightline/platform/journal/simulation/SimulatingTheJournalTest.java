package sightline.platform.journal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of histories of the real relay and listeners, each decided by a seed. Run more with
 * {@code -Dsimulation.seeds=100000}, from another place with {@code -Dsimulation.from=...}, or one, told in words, with
 * {@code -Dsimulation.seed=...}.
 */
class SimulatingTheJournalTest {
    private static final Logger LOG = Logger.getLogger("sightline.platform.journal");

    private static final long SEEDS = 5000;
    private static final long TO_REST = 8000;
    private static final int ALL = 100_000;

    static {
        // What the code under test says of thousands of faults is not worth reading.
        LOG.setLevel(Level.OFF);
    }

    @Test
    void every_committed_event_is_heard_once_in_order_whatever_fails() throws Exception {
        Long one = Long.getLong("simulation.seed");
        if (one != null) {
            tell(one);
            return;
        }
        Campaign campaign = new Campaign();
        long from = Long.getLong("simulation.from", 1);
        for (long seed = from; seed < from + Long.getLong("simulation.seeds", SEEDS); seed++) {
            campaign.run(seed);
        }
        System.out.println(campaign.report());
        assertThat(campaign.red().stream().limit(5)).isEmpty();
        assertThat(campaign.longestRest()).as("points to rest").isLessThan(TO_REST);
        assertThat(campaign.sightings()).as("what was seen").containsOnlyKeys(Sighting.values());
        assertThat(campaign.faults()).as("what struck").containsOnlyKeys(Fault.values());
    }

    private static void tell(long seed) throws Exception {
        History history = History.of(seed, Design.REAL, ALL);
        System.out.println(history);
        assertThat(history.violations()).isEmpty();
    }

    /** Each was red for the reason it names; they tell that history again as long as the model stays as it is. */
    @ParameterizedTest
    @CsvSource({
        "9, a relay forgot what was acknowledged when the outbox could not be read",
        "83, a relay started over because starting over had failed what was in flight",
        "344, a drain that was cut short went on with nothing but the next event in line",
        "1585, a listener died between an event and those that waited for it",
        "2454, a late listener parked as poison what its peer had taken meanwhile",
        "11, a release left the next event that failed parked as if it waited",
        "1809, a listener saw what is parked as it was before it waited for the lock"
    })
    void a_history_that_was_red_stays_green(long seed, String found) throws Exception {
        assertThat(History.of(seed, Design.REAL).violations()).as(found).isEmpty();
    }

    @Test
    void one_seed_is_one_history() throws Exception {
        for (long seed = 1; seed <= 20; seed++) {
            History once = History.of(seed, Design.REAL, ALL);
            assertThat(History.of(seed, Design.REAL, ALL)).isEqualTo(once);
            assertThat(History.of(seed + 1, Design.REAL, ALL).words()).isNotEqualTo(once.words());
        }
    }
}
