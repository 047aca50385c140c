package sightline.meetings.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.ApprovedMinutes;
import sightline.meetings.domain.Minutes;
import sightline.meetings.domain.Seat.Copy;
import sightline.platform.language.AgencyId;

/** A meeting's minutes as this reader has them: the text being written, or the version their agency was sent. */
@Schema(name = "Minutes")
record MinutesView(
        String text,

        @Schema(description = "Of this text: the approved version it is, or will be once it is approved")
        int version,

        @Schema(description = "When the chair approved this text; null while it is a draft") @Nullable
        Instant approvedAt,

        @Schema(description = "The agencies that were sent this version")
        List<String> distributedTo,

        @Schema(description = "The version approved last, when this text is a later draft") @Nullable
        Integer lastApproved,

        @Schema(description = "For If-Match of the next draft; null for those who do not write") @Nullable
        String etag) {

    static MinutesView of(Copy copy) {
        return switch (copy) {
            case Copy.Sent(var version) -> of(version, null);
            case Copy.Working(var minutes) -> working(minutes);
        };
    }

    private static MinutesView working(Minutes minutes) {
        String etag = "\"" + minutes.edition() + "\"";
        return minutes.approved()
                .filter(last -> !minutes.corrected())
                .map(last -> of(last, etag))
                .orElseGet(() -> draft(minutes, etag));
    }

    private static MinutesView of(ApprovedMinutes version, @Nullable String etag) {
        return new MinutesView(
                version.text(), version.version(), version.approvedAt(), names(version.sentTo()), null, etag);
    }

    private static MinutesView draft(Minutes minutes, String etag) {
        Integer last = minutes.approved().map(ApprovedMinutes::version).orElse(null);
        return new MinutesView(minutes.draft(), minutes.versions().size() + 1, null, List.of(), last, etag);
    }

    private static List<String> names(Set<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).sorted().toList();
    }
}
