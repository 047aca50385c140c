package sightline.meetings.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Invitation;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Return;
import sightline.meetings.domain.Seat;
import sightline.platform.language.Presence;
import sightline.platform.language.ReturnKind;

/** An invited agency: what it said its records hold, for those who may know, and how it took part. */
@Schema(name = "Invited")
record InvitedView(
        String agency,
        boolean required,

        @JsonProperty("return")
        @Schema(description = "For co-ordination, chair, minute taker, the lead agency and its own")
        @Nullable
        ReturnKind kind,

        @Schema(description = "For co-ordination, chair and its own agency") @Nullable
        String report,

        @Nullable Presence presence) {

    static InvitedView of(Invitation one, Meeting meeting, Seat seat) {
        Return known = seat.knowsReturnOf(one.agency()) ? one.returned() : null;
        Return read = seat.readsReportOf(one.agency()) ? one.returned() : null;
        return new InvitedView(
                one.agency().value(),
                one.required(),
                known == null ? null : known.kind(),
                read == null ? null : read.report(),
                meeting.attended().map(at -> at.by().get(one.agency())).orElse(null));
    }
}
