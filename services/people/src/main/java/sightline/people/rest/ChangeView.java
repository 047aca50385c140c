package sightline.people.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Changes;

/** One change of a person. */
@Schema(name = "PersonChange")
record ChangeView(
        String id,
        Instant at,
        String verb,
        String detail,
        String reason,
        String by,
        String byName,
        String byAgency,
        @Nullable String proposal,

        @Schema(description = "Absent when nobody heard whether it was done") @Nullable
        Boolean done) {

    static ChangeView of(Changes.Recorded change, String byName) {
        return new ChangeView(
                change.id().toString(),
                change.at(),
                change.verb(),
                change.detail(),
                change.reason(),
                change.by().value(),
                byName,
                change.byAgency().value(),
                change.proposal() == null ? null : change.proposal().toString(),
                change.done());
    }
}
