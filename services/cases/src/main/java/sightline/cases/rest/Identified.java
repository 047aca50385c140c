package sightline.cases.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.http.Problems;

/** The number a person is recognised by. */
@Schema(name = "Identified")
public record Identified(
        @NotNull(message = "is pnc, crn or nomis") Identifier.Kind kind,

        @NotNull(message = "is the number") @Size(max = 30, message = "has at most 30 characters")
        String value) {

    /** Read from the field {@code identifier}. */
    public Identifier read() {
        return Problems.readable("identifier.value", () -> kind.read(value));
    }
}
