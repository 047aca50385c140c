package sightline.cases.rest.involvement;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.involvement.AnswerInvolvement;
import sightline.platform.http.Problems;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.Place;

/** What the lead agency answers to one that asked to be on its case. */
@Schema(name = "AnswerInvolvement")
record AnswerRequest(
        @NotNull(message = "is joined or refused") InvolvementOutcome outcome,

        @Schema(description = "What it is on the case as; only where it joins") @Nullable
        Place place,

        @Schema(description = "When its place on the case ends; absent when nothing ends it yet")
        @Future(message = "is a moment to come, like 2027-01-31T17:00:00Z")
        @Nullable
        Instant until,

        @Schema(description = "The basis on which it joins, or why not; it is told")
        @NotBlank(message = "says on which basis, or why not")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String words) {

    AnswerInvolvement.Said said() {
        return switch (outcome) {
            case JOINED -> joined(place);
            case REFUSED -> refused();
        };
    }

    private AnswerInvolvement.Said joined(@Nullable Place as) {
        if (as == null) {
            throw Problems.malformed("place", "is ra, dtc, associate or ap");
        }
        return new AnswerInvolvement.Said(as, until, words);
    }

    private AnswerInvolvement.Said refused() {
        if (place != null || until != null) {
            throw Problems.malformed("place", "is for an agency that joins; leave it out, and until too");
        }
        return new AnswerInvolvement.Said(null, null, words);
    }
}
