package sightline.cases.rest.victim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.victim.VictimFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.usecases.victim.Contacting;
import sightline.platform.language.CaseId;
import sightline.platform.language.VictimContactId;

/** What whoever was offered contact thinks. */
@Schema(name = "RecordVictimViews")
record RecordVictimViewsRequest(
        @Schema(description = "Stays with us; without names")
        @NotBlank(message = "says what they think, without names")
        @Size(max = 4000, message = "has at most 4,000 characters")
        String views,

        @Schema(description = "Whether they ask for conditions") @Nullable
        Boolean conditionsRequested,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt) {

    Contacting on(UUID about) {
        return new Contacting(new CaseId(about), occurredAt, knownAt);
    }

    VictimFact.Views of(UUID contact) {
        return new VictimFact.Views(new VictimContactId(contact), conditionsRequested, views);
    }
}
