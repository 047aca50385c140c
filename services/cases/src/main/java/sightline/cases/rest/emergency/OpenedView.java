package sightline.cases.rest.emergency;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.domain.emergency.Emergency;

/** What somebody who broke the glass is told: which case is open to them, and until when. */
@Schema(name = "OpenedInEmergency")
record OpenedView(
        String emergencyId,
        String caseId,
        Instant until,

        @Schema(description = "Until when somebody else reviews it")
        Instant reviewDue) {

    static OpenedView of(Emergency emergency) {
        return new OpenedView(
                emergency.id().toString(), emergency.about().toString(), emergency.until(), emergency.reviewDue());
    }
}
