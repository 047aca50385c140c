package sightline.cases.rest.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ExitFrom;

/** A decision that a person leaves a level, or leaves MAPPA. */
@Schema(name = "Deregister")
record DeregisterRequest(
        @NotNull(message = "is level-2, level-3 or mappa") ExitFrom from,

        @Schema(description = "Why; stays with us. Nobody leaves without")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String rationale,

        @Schema(description = "Each outstanding action and what becomes of it")
        @Size(max = 200, message = "has at most 200")
        @Nullable
        List<@Valid HandledAction> actionsHandled,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Deregistration exit() {
        return new Deregistration(from, HandledAction.given(rationale), HandledAction.all(actionsHandled));
    }
}
