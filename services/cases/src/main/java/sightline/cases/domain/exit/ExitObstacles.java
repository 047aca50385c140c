package sightline.cases.domain.exit;

import java.time.Instant;
import java.util.List;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/** Asks what stands against an exit, as far as this service has heard by this moment. */
public interface ExitObstacles {

    /** Each by name; none when the person may leave. */
    List<FoundObstacle> against(CaseId about, AreaId area, ExitAttempt attempt, Instant now);
}
