package sightline.cases.rest.involvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.involvement.Involvement;
import sightline.platform.language.InvolvementOutcome;

/** A request to be on a case, with its answer. */
@Schema(name = "InvolvementRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvolvementView(
        String requestId,

        @Schema(description = "How whoever asked named the case")
        String named,

        String agency,
        String person,
        String reason,
        Instant at,

        @Schema(description = "Absent while there is none") @Nullable
        Answer answer) {

    /** What the lead agency said. */
    @Schema(name = "InvolvementAnswer")
    record Answer(InvolvementOutcome outcome, String words, String by, String agency, Instant at) {

        static @Nullable Answer of(Involvement.@Nullable Answer one) {
            return one == null
                    ? null
                    : new Answer(
                            one.outcome(),
                            one.words(),
                            one.by().value(),
                            one.agency().value(),
                            one.at());
        }
    }

    static InvolvementView of(Involvement one) {
        return new InvolvementView(
                one.id().toString(),
                one.named(),
                one.agency().value(),
                one.person().value(),
                one.reason(),
                one.at(),
                Answer.of(one.answer()));
    }
}
