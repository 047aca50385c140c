package sightline.cases.usecases.standing;

import sightline.cases.domain.standing.StandingHistory;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** How a person's standing came to be, as its readers are told. */
public interface StandingTold {

    /** As far as the reader is told, the latest first. */
    StandingHistory of(CaseId about, Reader reader);
}
