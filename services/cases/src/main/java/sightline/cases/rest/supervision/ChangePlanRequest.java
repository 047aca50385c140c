package sightline.cases.rest.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Pillar;

/** A new version of the risk management plan. */
@Schema(name = "ChangePlan")
record ChangePlanRequest(
        @Schema(description = "The pillars it speaks to")
        @NotNull(message = "names the pillars it speaks to: supervision, control, treatment, victim-safety")
        Set<@NotNull(message = "is supervision, control, treatment or victim-safety") Pillar> pillars,

        @Schema(description = "Whether it says what happens if it fails") @NotNull(message = "is true or false")
        Boolean contingency,

        @Schema(description = "Whether it is the sentence plan too") @NotNull(message = "is true or false")
        Boolean sentencePlan,

        @Schema(description = "Stays with us") @Size(max = 4000, message = "has at most 4,000 characters") @Nullable
        String text,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    PlanChange change() {
        return new PlanChange(pillars.stream().sorted().toList(), contingency, sentencePlan, text);
    }
}
