package sightline.oversight.usecases;

import java.util.List;
import java.util.Optional;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Recorded;
import sightline.platform.access.Actor;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** Finds alerts for somebody, and what was recorded of them. */
public interface FindAlerts {

    /**
     * Those of the cases that the actor's agency is on, for co-ordination and chairs of their area's, as they were
     * raised.
     */
    List<Alert> of(Actor actor, boolean closedToo);

    /** What was recorded of a case's alerts, at most as many of this stretch. */
    List<Recorded> history(CaseId about, Stretch stretch, int atMost);

    Optional<Recorded> fact(CaseId about, EventId id);
}
