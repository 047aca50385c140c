package sightline.oversight.usecases;

import java.time.Instant;
import sightline.platform.language.AgencyId;
import sightline.platform.membership.KnownCase;

/** Who may know of what the supervision of a case is about. */
public interface SupervisionCircle {

    /** Whether the agency is in it at this moment. */
    boolean includes(AgencyId agency, KnownCase known, Instant now);
}
