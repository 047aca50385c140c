package sightline.cases.rest.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.recall.Course;
import sightline.cases.domain.recall.Recall;
import sightline.cases.domain.recall.Signatures;
import sightline.cases.usecases.recall.ShowRecalls.Shown;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.RecallStage;
import sightline.platform.language.Signatory;

/** Decisions on recall and how far each has come, the latest first. */
@Schema(name = "Recalls")
record RecallsView(List<Item> items) {

    /** One decision; where it was decided not to recall, nothing follows it and nothing is missing. */
    @Schema(name = "Recall")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String decisionId,
            RecallOutcome decision,
            @Nullable String reasons,
            Instant at,
            String agency,

            @Schema(description = "As what the decision itself was signed")
            List<Signatory> signedBy,

            @Schema(description = "As what it must still be signed, by two people together")
            List<Signatory> missing,

            @Schema(description = "The furthest it has come; absent where nobody is recalled") @Nullable
            RecallStage stage,

            @Schema(description = "The stages it came to after the decision, in the order in which they were told")
            List<Step> steps,

            @Schema(description = "The stages that its reader may record now")
            List<RecallStage> next,

            @Schema(description = "What its reader may do about it now: record-stage")
            List<String> may) {

        static Item of(Shown shown) {
            Course course = shown.recall().course();
            boolean recalled = !(shown.recall() instanceof Recall.NotRecalled);
            return new Item(
                    course.id().toString(),
                    course.outcome(),
                    course.reasons(),
                    course.at(),
                    course.by().value(),
                    signedBy(course),
                    shown.recall() instanceof Recall.Decided
                            ? course.signatures().missing().stream().sorted().toList()
                            : List.of(),
                    recalled ? course.furthest() : null,
                    course.steps().stream().map(Step::of).toList(),
                    shown.next(),
                    shown.next().isEmpty() ? List.of() : List.of("record-stage"));
        }

        private static List<Signatory> signedBy(Course course) {
            return course.decidedBy().stream()
                    .map(Signatures.Act::as)
                    .flatMap(as -> as.stream().sorted())
                    .toList();
        }
    }

    /** One stage it came to. */
    @Schema(name = "RecallStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            RecallStage stage,
            @Nullable Signatory signedAs,
            @Nullable String detail,
            Instant at,
            String agency) {

        static Step of(Course.Step one) {
            return new Step(
                    one.stage(),
                    one.signedAs(),
                    one.detail(),
                    one.at(),
                    one.by().value());
        }
    }

    static RecallsView of(List<Shown> shown) {
        return new RecallsView(shown.stream().map(Item::of).toList());
    }
}
