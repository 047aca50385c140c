package sightline.platform.journal.simulation;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves the checker: it finds every design that breaks a promise, over the seeds the real one passes. */
class FindingTheMutantsTest {
    private static final Logger LOG = Logger.getLogger("sightline.platform.journal");
    private static final int SEEDS = 3000;

    static {
        LOG.setLevel(Level.OFF);
    }

    static List<Mutant> mutants() {
        return Mutant.all();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_design_that_breaks_a_promise_is_found_out(Mutant mutant) throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            History history = History.of(seed, mutant.design().get());
            if (history.violations().stream().anyMatch(one -> one.promise() == mutant.breaks())) {
                System.out.printf("%s: found out by seed %d, %s%n", mutant, seed, mutant.breaks());
                return;
            }
        }
        fail("%s survived %d seeds", mutant, SEEDS);
    }
}
