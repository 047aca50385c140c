package sightline.meetings.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft of a meeting's minutes as it is now. */
@Schema(name = "KeepMinutes")
record MinutesRequest(
        @NotNull(message = "is the whole draft, as it is now")
        @Size(max = 200_000, message = "has at most 200,000 characters")
        String text) {}
