package sightline.cases.rest.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.LegalHold;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.usecases.retention.ShowRetention;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.RetentionOutcome;
import sightline.platform.standards.RetentionClass;

/** How long one case is kept and who has said what of that, with nothing of its content. */
@Schema(name = "RetentionOfCase")
record RetentionView(
        @JsonProperty("case") String about,
        String area,
        String leadAgency,
        @Nullable LocalDate leftOn,
        @JsonProperty("class") @Nullable RetentionClass as,
        @Nullable LocalDate reviewOn,
        boolean due,
        @Nullable ErasureView erasure,

        @Schema(description = "The legal holds that stand") List<Hold> holds,

        @Schema(description = "The latest first") List<Review> reviews,

        @Schema(description = "The verbs that would be accepted of you now")
        List<String> may) {

    /** A legal hold that stands. */
    @Schema(name = "LegalHold")
    record Hold(String id, LegalHoldGround ground, String reference, String setBy, Instant setAt) {
        static Hold of(LegalHold one) {
            return new Hold(
                    one.id().toString(), one.ground(), one.reference(), one.by().value(), one.at());
        }
    }

    /** What somebody found. */
    @Schema(name = "RetentionReview")
    record Review(
            RetentionOutcome outcome,
            String reason,
            @Nullable LocalDate nextOn,
            String by,
            Instant at) {
        static Review of(RetentionReview one) {
            return new Review(
                    one.outcome(), one.reason(), one.nextOn(), one.by().value(), one.at());
        }
    }

    static RetentionView of(ShowRetention.Shown shown, LocalDate today) {
        Retaining kept = shown.kept();
        Keeping keeping = kept.keeping().orElse(null);
        return new RetentionView(
                kept.about().id().toString(),
                kept.about().particulars().area().value(),
                kept.about().members().lead().value(),
                keeping == null ? null : keeping.leftOn(),
                keeping == null ? null : keeping.as(),
                keeping == null ? null : keeping.reviewOn(),
                keeping != null && keeping.isDueOn(today),
                ErasureView.standing(kept.kept().proposed(), today),
                kept.kept().holds().stream().map(Hold::of).toList(),
                shown.reviews().stream().map(Review::of).toList(),
                shown.may().stream().map(RetentionView::word).toList());
    }

    private static String word(CaseVerb verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
