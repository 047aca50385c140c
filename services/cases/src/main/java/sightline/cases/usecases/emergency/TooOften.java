package sightline.cases.usecases.emergency;

import sightline.cases.domain.emergency.Emergency;

/** The person has broken the glass as often as anybody may within a day. */
public final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooOften() {
        super(
                "You have broken the glass %d times within a day, and nobody may do so more often. Ask the lead agency or "
                                .formatted(Emergency.MOST_IN_A_DAY)
                        + "the co-ordination of your area; where life is at risk now, call 999");
    }
}
