package sightline.cases.rest.standing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.exit.ActionHandled;
import sightline.platform.language.ActionId;
import sightline.platform.language.Handling;

/** One outstanding action and what becomes of it. */
@Schema(name = "ActionHandled")
record HandledAction(
        @NotNull(message = "is the id of the action") UUID actionId,

        @NotNull(message = "is closed, cancelled or transferred")
        Handling how) {

    static List<ActionHandled> all(@Nullable List<HandledAction> named) {
        return named == null
                ? List.of()
                : named.stream()
                        .map(one -> new ActionHandled(new ActionId(one.actionId()), one.how()))
                        .toList();
    }

    /** Words of nothing but spaces are none. */
    static @Nullable String given(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
