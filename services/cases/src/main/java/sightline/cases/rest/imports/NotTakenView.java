package sightline.cases.rest.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.domain.imports.ImportCounts;

/** How often events of a type came that are not taken in. */
@Schema(name = "NotTaken")
record NotTakenView(String eventType, String why, long times, Instant first, Instant last) {

    static NotTakenView of(ImportCounts.Count count) {
        return new NotTakenView(
                count.type(), ImportedView.word(count.why()), count.times(), count.first(), count.last());
    }
}
