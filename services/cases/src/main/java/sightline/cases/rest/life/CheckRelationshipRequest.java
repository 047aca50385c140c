package sightline.cases.rest.life;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.RelationshipCheck;
import sightline.platform.language.RelationshipId;

/** What was looked into because of a relationship. */
@Schema(name = "CheckRelationship")
record CheckRelationshipRequest(
        @NotEmpty(message = "names at least one of domestic-abuse and safeguarding")
        Set<@NotNull(message = "is domestic-abuse or safeguarding") RelationshipCheck> checks,

        @Schema(description = "What was found; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String finding,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    RelationshipFact.Checked of(UUID relationship) {
        return new RelationshipFact.Checked(new RelationshipId(relationship), checks, finding);
    }
}
