package sightline.cases.rest.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exit.Closing;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ClosingReason;

/** There is, or was, no ground to manage a person. */
@Schema(name = "Close")
record CloseRequest(
        @NotNull(message = "is opened-in-error, notification-ended, licence-ended or order-ended")
        ClosingReason reason,

        @Schema(description = "How you know; stays with us")
        @NotBlank(message = "says how you know, so that somebody who was not there can follow it")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String explanation,

        @Schema(description = "Each outstanding action and what becomes of it")
        @Size(max = 200, message = "has at most 200")
        @Nullable
        List<@Valid HandledAction> actionsHandled,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Closing closing() {
        return new Closing(reason, explanation, HandledAction.all(actionsHandled));
    }
}
