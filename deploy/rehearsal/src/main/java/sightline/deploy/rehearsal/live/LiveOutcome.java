package sightline.deploy.rehearsal.live;

import java.util.List;

/**
 * What came of a live run.
 *
 * @param faults everything that is not as it should be, in sentences
 */
public record LiveOutcome(List<String> faults) {
    public LiveOutcome {
        faults = List.copyOf(faults);
    }

    public boolean isAsExpected() {
        return faults.isEmpty();
    }
}
