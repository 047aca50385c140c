package sightline.cases.rest.intelligence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.MeetingId;

/** That what the police hold was weighed. */
@Schema(name = "WeighIntelligence")
record WeighRequest(
        @Schema(description = "The meeting that weighed it") @Nullable
        UUID meetingId,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    @Nullable
    MeetingId meeting() {
        return meetingId == null ? null : new MeetingId(meetingId);
    }
}
