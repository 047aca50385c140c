package sightline.premises.domain;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** The facts of placements as they were recorded, by case. */
public interface Histories {

    /** Those of a case, oldest first, after the given number. */
    List<Recorded> of(CaseId about, long after, int atMost);

    /** One fact of a case with its text. */
    Optional<Recorded> fact(CaseId about, EventId id);
}
