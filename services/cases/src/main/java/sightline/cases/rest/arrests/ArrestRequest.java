package sightline.cases.rest.arrests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.rest.Identified;
import sightline.cases.rest.TellsOfSomething;
import sightline.cases.usecases.arrest.Arrested;
import sightline.cases.usecases.arrest.RecordArrest;
import sightline.platform.http.Problems;
import sightline.platform.language.OffenceGroup;

/** An arrest as a police system tells of it. */
@Schema(name = "RecordArrest")
record ArrestRequest(
        @Schema(description = "The number the person is recognised by; this or the person") @Valid @Nullable
        Identified identifier,

        @Schema(description = "Where no number is known: name and birth date") @Valid @Nullable
        DescribedPerson person,

        @Schema(description = "What everyone on the case is told of the offence")
        @NotNull(
                message =
                        "is violence, sexual, weapons, drugs, theft, robbery, order-breach, driving, terrorism or other")
        OffenceGroup offenceGroup,

        @Schema(description = "The offence in words; stays with us")
        @Size(max = 2000, message = "has at most 2,000 characters")
        @Nullable
        String offence,

        @Schema(description = "The force's own reference; stays with us")
        @Size(max = 100, message = "has at most 100 characters")
        @Nullable
        String custodyReference,

        @Schema(description = "When the arrest was made")
        @NotNull(message = "is when the arrest was made, like 2026-11-20T21:40:00Z")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        Instant occurredAt,

        @Schema(description = "When the force learned of it, if not at once")
        @PastOrPresent(message = "is a moment that has been, like 2026-11-20T21:40:00Z")
        @Nullable
        Instant knownAt)
        implements TellsOfSomething {

    RecordArrest.Told told() {
        return new RecordArrest.Told(arrested(), offenceGroup, offence, custodyReference, occurredAt, knownAt);
    }

    private Arrested arrested() {
        if (identifier != null && person == null) {
            return new Arrested.Numbered(identifier.read());
        }
        if (person != null && identifier == null) {
            return person.described();
        }
        throw Problems.malformed(
                "identifier",
                "names the person: {kind: pnc, crn or nomis, value}, or instead of it person: {name, dateOfBirth}");
    }
}
