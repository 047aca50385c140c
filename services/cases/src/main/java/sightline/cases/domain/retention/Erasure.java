package sightline.cases.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.StaffId;

/**
 * Somebody asks that a case is erased; a second person decides.
 *
 * @param reason why, besides the ground, in words that stay here
 * @param by who proposed it, and so never approves it
 */
public record Erasure(ErasureId id, ErasureGround ground, String reason, StaffId by, AgencyId agency, Instant at) {
    private static final int STANDS_DAYS = 30;

    /** The last day on which it can be approved. */
    public LocalDate lapsesOn() {
        return Keeping.dayOf(at).plusDays(STANDS_DAYS);
    }

    /** Nobody decided in time: it is proposed anew or not at all. */
    public boolean hasLapsedOn(LocalDate today) {
        return today.isAfter(lapsesOn());
    }
}
