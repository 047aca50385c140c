package sightline.cases.usecases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import sightline.platform.language.AreaId;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.WorkingTime;

/** Says until when an emergency access is to be reviewed, by the standard that holds in its area. */
@ApplicationScoped
class ReviewDue {
    private final Standards standards = Standards.shipped();
    private final WorkingTime time = WorkingTime.ofEnglandAndWales();

    Instant after(Instant begun, AreaId area) {
        return standards
                .find(Standard.EMERGENCY_ACCESS_REVIEWED, area, null, time.dayOf(begun))
                .orElseThrow(() -> new IllegalStateException("No standard says when emergency access is reviewed"))
                .limit()
                .after(begun, time);
    }
}
