package sightline.cases.domain.holding;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Grade;

/** In what somebody does not fit a case of high risk: flagged, and never refused. */
public enum Mismatch {
    /** Newly qualified, or a service officer. */
    GRADE,
    /** Carries more than a full workload. */
    WORKLOAD;

    private static final int FULL = 100;

    /** Of somebody like this who holds a case of high risk or covers it. */
    public static Set<Mismatch> of(Grade grade, @Nullable Integer workloadPercent) {
        Set<Mismatch> found = EnumSet.noneOf(Mismatch.class);
        if (grade == Grade.NEWLY_QUALIFIED || grade == Grade.SERVICE_OFFICER) {
            found.add(GRADE);
        }
        if (workloadPercent != null && workloadPercent > FULL) {
            found.add(WORKLOAD);
        }
        return found;
    }
}
