package sightline.cases.rest.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.ChildrenThere;
import sightline.platform.language.RelationshipId;

/** A relationship that a person told of. */
@Schema(name = "DiscloseRelationship")
record DiscloseRelationshipRequest(
        @NotNull(message = "is yes, no or unknown") ChildrenThere childrenInHousehold,

        @Schema(description = "Who it is with; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String about,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    RelationshipFact.Disclosed named(RelationshipId id) {
        return new RelationshipFact.Disclosed(id, childrenInHousehold, about);
    }
}
