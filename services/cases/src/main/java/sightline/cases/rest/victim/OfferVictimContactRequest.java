package sightline.cases.rest.victim;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.HasBeen;
import sightline.cases.usecases.victim.Contacting;
import sightline.platform.language.CaseId;

/** That victim liaison offered contact: who to, no request can say. */
@Schema(name = "OfferVictimContact")
record OfferVictimContactRequest(
        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt) {

    Contacting on(UUID about) {
        return new Contacting(new CaseId(about), occurredAt, knownAt);
    }
}
