package sightline.cases.rest.arrests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.arrest.Arrested;
import sightline.platform.language.CaseId;

/** Somebody of whom no number is known. */
@Schema(name = "DescribedPerson")
record DescribedPerson(
        @NotBlank(message = "is the name, as it was given") @Size(max = 200, message = "has at most 200 characters")
        String name,

        @NotNull(message = "is the birth date, like 1984-03-09")
        @Past(message = "is a day that has been, like 1984-03-09")
        LocalDate dateOfBirth,

        @Schema(description = "The candidate whom a person has compared and recognised; nothing is recorded without")
        @Nullable
        UUID confirmedCase) {

    Arrested.Described described() {
        return new Arrested.Described(name, dateOfBirth, confirmedCase == null ? null : new CaseId(confirmedCase));
    }
}
