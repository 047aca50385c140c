package sightline.cases.rest.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;

/** What an agency answers that was asked. */
@Schema(name = "AnswerQuestion")
record AnswerQuestionRequest(
        @Schema(description = "Stays with us, for the two agencies and the lead agency")
        @NotBlank(message = "says what you answer")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String answer,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {}
