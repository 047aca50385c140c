package sightline.cases.rest.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ConditionId;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.PanelView;

/** A condition that binds a person. */
@Schema(name = "SetCondition")
record SetConditionRequest(
        @NotNull(
                message =
                        "is residence, curfew, exclusion, no-contact, intervention, devices, vehicle, relationships, reporting or other")
        ConditionKind kind,

        @NotNull(message = "is licence or order") Instrument instrument,

        @Schema(description = "Stays with us")
        @NotBlank(message = "says what the condition is")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String text,

        @Schema(description = "The agency that enforces it", examples = "northshire-police")
        @ReadsAs(AgencyId.class)
        @Nullable
        String enforcedBy,

        @Schema(description = "A place it names; stays with us")
        @Size(max = 500, message = "has at most 500 characters")
        @Nullable
        String place,

        @Schema(description = "Whether the meeting was asked") @NotNull(message = "is sought, not-sought or pending")
        PanelView panelView,

        @Schema(description = "Stays with us") @Size(max = 4000, message = "has at most 4,000 characters") @Nullable
        String reason,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    Condition named(ConditionId id) {
        return new Condition(
                id,
                kind,
                instrument,
                text,
                enforcedBy == null ? null : new AgencyId(enforcedBy),
                place,
                panelView,
                reason);
    }
}
