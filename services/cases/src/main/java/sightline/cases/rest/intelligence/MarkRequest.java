package sightline.cases.rest.intelligence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;

/** That the police hold something, or hold it no longer: there is nothing to say but when. */
@Schema(name = "MarkIntelligence")
record MarkRequest(
        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
