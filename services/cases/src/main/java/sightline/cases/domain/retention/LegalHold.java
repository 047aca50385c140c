package sightline.cases.domain.retention;

import java.time.Instant;
import sightline.platform.language.AgencyId;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.LegalHoldId;
import sightline.platform.language.StaffId;

/**
 * Nothing of the case may be destroyed while this stands.
 *
 * @param reference whose order it is and by which reference, in words that stay here
 */
public record LegalHold(
        LegalHoldId id, LegalHoldGround ground, String reference, StaffId by, AgencyId agency, Instant at) {}
