package sightline.cases.rest.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Category;

/** An agency says that a person is eligible. */
@Schema(name = "Notify")
record NotifyRequest(
        @Schema(description = "1 to 4")
        @NotNull(message = "is 1, 2, 3 or 4")
        @Min(value = 1, message = "is 1, 2, 3 or 4")
        @Max(value = 4, message = "is 1, 2, 3 or 4")
        Integer category,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says why the person is eligible")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    NotificationFact.Notified said() {
        return new NotificationFact.Notified(Category.numbered(category), reason);
    }
}
