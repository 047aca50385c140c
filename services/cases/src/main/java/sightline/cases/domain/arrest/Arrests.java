package sightline.cases.domain.arrest;

import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** The arrests of people under management. */
public interface Arrests {

    /** The one in this case that the force told of under its custody reference. */
    Optional<ArrestTold> told(CaseId about, AgencyId force, String custodyReference);
}
