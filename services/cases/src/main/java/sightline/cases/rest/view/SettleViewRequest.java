package sightline.cases.rest.view;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Settler;
import sightline.platform.language.ViewTopic;

/** Who settles what agencies see differently. */
@Schema(name = "SettleView")
record SettleViewRequest(
        @NotNull(message = "is risk, recall or level") ViewTopic topic,

        @NotNull(message = "is chair, co-ordinator or head: as what you settle it")
        Settler decidedBy,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    ViewFact.Settled settled() {
        return new ViewFact.Settled(topic, decidedBy);
    }
}
