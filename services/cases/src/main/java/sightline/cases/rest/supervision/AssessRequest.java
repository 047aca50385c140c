package sightline.cases.rest.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.Assessment;
import sightline.cases.domain.supervision.Rosh;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.supervision.Assess;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.RiskFactor;
import sightline.platform.language.Sign;

/** An assessment of the risk of serious harm. */
@Schema(name = "Assess")
record AssessRequest(
        @Schema(description = "The assessment that this completes, where it was started") @Nullable
        UUID assessmentId,

        @NotNull(message = "is oasys, arms, sara, rm-2000, hcr-20, asset-plus or other")
        AssessmentTool tool,

        @NotNull(message = "is the risk to children, generalPublic, knownAdult, staff and prisoners") @Valid
        Harm rosh,

        @Schema(description = "Codes of the tool's list, like drug-supply")
        @Size(max = 100, message = "has at most 100")
        @Nullable
        List<@NotNull(message = "is a code, like drug-supply") @ReadsAs(RiskFactor.class) String> factors,

        @Schema(description = "What would show that it rises") @Size(max = 20, message = "has at most 20") @Nullable
        List<@NotNull(message = "is a sign, like isolation") Sign> warningSigns,

        @Schema(description = "The facts taken into account for the first time")
        @Size(max = 500, message = "has at most 500")
        @Nullable
        List<@NotNull(message = "is the id of a fact") UUID> newFactsConsidered,

        @Schema(description = "Whether a plan to manage the risk goes with it") @NotNull(message = "is true or false")
        Boolean riskManagementPlan,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    /** The risk of serious harm to each group. */
    @Schema(name = "Harm")
    record Harm(
            @NotNull(message = "is low, medium, high or very-high")
            HarmLevel children,

            @NotNull(message = "is low, medium, high or very-high")
            HarmLevel generalPublic,

            @NotNull(message = "is low, medium, high or very-high")
            HarmLevel knownAdult,

            @NotNull(message = "is low, medium, high or very-high")
            HarmLevel staff,

            @NotNull(message = "is low, medium, high or very-high")
            HarmLevel prisoners) {

        Rosh rosh() {
            return new Rosh(children, generalPublic, knownAdult, staff, prisoners);
        }
    }

    /** Completes the assessment that was started; one that nobody said was started gets a name of its own. */
    Decision<Managed> ask(Assess assessing, Command on) {
        return assessmentId == null
                ? assessing.assess(on, this::named)
                : assessing.complete(on, named(new AssessmentId(assessmentId)));
    }

    private Assessment named(AssessmentId id) {
        return new Assessment(
                id,
                tool,
                rosh.rosh(),
                orNone(factors).stream().map(RiskFactor::new).toList(),
                orNone(warningSigns),
                orNone(newFactsConsidered).stream().map(EventId::new).toList(),
                riskManagementPlan);
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
