package sightline.premises.domain;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** The facts of placements as they were recorded, by case. */
public interface Histories {

    /** At most as many of this stretch of a case's. */
    List<Recorded> of(CaseId about, Stretch stretch, int atMost);

    /** One fact of a case with its text. */
    Optional<Recorded> fact(CaseId about, EventId id);
}
