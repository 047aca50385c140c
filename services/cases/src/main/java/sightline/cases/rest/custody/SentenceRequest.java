package sightline.cases.rest.custody;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.SentenceId;
import sightline.platform.language.SentenceKind;

/** What a court sentenced a person to. */
@Schema(name = "RecordSentence")
record SentenceRequest(
        @NotNull(message = "is determinate, indeterminate, extended, suspended, community or order")
        SentenceKind kind,

        @NotNull(
                message =
                        "is violence, sexual, weapons, drugs, theft, robbery, order-breach, driving, terrorism or other")
        OffenceGroup offenceGroup,

        @Schema(description = "The offence in words; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String offence,

        @Min(value = 1, message = "is a number of days, from 1") @Nullable
        Integer lengthDays,

        @Schema(description = "The last day on licence") @Nullable
        LocalDate licenceEndsOn,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Sentence named(SentenceId id) {
        return new Sentence(id, kind, offenceGroup, offence, lengthDays, licenceEndsOn);
    }
}
