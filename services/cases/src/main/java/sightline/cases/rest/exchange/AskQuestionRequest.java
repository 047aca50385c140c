package sightline.cases.rest.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** What one agency asks another. */
@Schema(name = "AskQuestion")
record AskQuestionRequest(
        @Schema(examples = "northshire-health")
        @NotNull(message = "is the agency that is asked, like northshire-health")
        @ReadsAs(AgencyId.class)
        String to,

        @Schema(description = "Stays with us, for the two agencies and the lead agency")
        @NotBlank(message = "says what you ask")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String question,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
