package sightline.cases.rest.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.retention.Keeping;
import sightline.cases.domain.retention.KeptCase;
import sightline.platform.standards.RetentionClass;

/** How long a case is kept, by reference and with nothing of its content. */
@Schema(name = "KeptCase")
record KeptCaseView(
        @JsonProperty("case") String about,
        String area,
        String leadAgency,

        @Schema(description = "The day they left, in London; null, like class and review, while they are managed")
        @Nullable
        LocalDate leftOn,

        @JsonProperty("class") @Nullable RetentionClass as,
        @Nullable LocalDate reviewOn,

        @Schema(description = "The day of its review has come")
        boolean due,

        @Schema(description = "How many legal holds stand") int holds,

        @Schema(description = "The erasure that waits for a second person; null where none does") @Nullable
        ErasureView erasure) {

    static KeptCaseView of(KeptCase one, LocalDate today) {
        Keeping keeping = one.keeping();
        return new KeptCaseView(
                one.id().toString(),
                one.area().value(),
                one.lead().value(),
                keeping == null ? null : keeping.leftOn(),
                keeping == null ? null : keeping.as(),
                keeping == null ? null : keeping.reviewOn(),
                one.isDueOn(today),
                one.holds(),
                ErasureView.standing(one.proposed(), today));
    }
}
