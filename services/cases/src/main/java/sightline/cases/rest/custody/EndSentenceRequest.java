package sightline.cases.rest.custody;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;

/** That a sentence binds a person no longer. */
@Schema(name = "EndSentence")
record EndSentenceRequest(
        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
