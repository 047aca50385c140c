package sightline.cases.domain;

import java.time.Instant;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Told;

/**
 * Something that was told in a case.
 *
 * @param at when it happened
 * @param by the agency that told it
 */
public record Said<F>(F what, Instant at, AgencyId by) {

    /** Whether that agency tells the very same again. */
    public boolean isRepeated(Object again, Told told) {
        return what.equals(again) && by.equals(told.agency());
    }
}
