package sightline.cases.domain;

import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;

/** The arrests that were recorded in cases. */
public interface Arrests {

    /** The one that a force told of by this reference of its own. */
    Optional<Recorded> find(CaseId about, AgencyId force, String custodyReference);

    /** An arrest as it was told of. */
    record Recorded(Arrest arrest, EventId fact, Occurrence occurred) {

        /** Whether this is told of again, as it was told before. */
        public boolean isOf(Arrest again, Occurrence when) {
            return arrest.equals(again) && occurred.equals(when);
        }
    }
}
