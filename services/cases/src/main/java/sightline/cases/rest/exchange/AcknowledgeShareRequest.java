package sightline.cases.rest.exchange;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ShareReceipt;

/** How far a share has come. */
@Schema(name = "AcknowledgeShare")
record AcknowledgeShareRequest(
        @Schema(description = "delivered, read or acted-on; that it arrived, when it says nothing") @Nullable
        ShareReceipt how,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ShareReceipt receipt() {
        return how == null ? ShareReceipt.DELIVERED : how;
    }
}
