package sightline.people.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.people.domain.Person;
import sightline.platform.http.ReadsAs;
import sightline.platform.language.AgencyId;

/** Somebody new. */
@Schema(name = "AddPerson")
record AddRequest(
        @Schema(description = "What they sign in with; never changed and never used for another")
        @NotNull(message = "is what they sign in with, like northshire.case-manager")
        @Pattern(
                regexp = "[a-z][a-z0-9.-]{2,63}",
                message = "is 3 to 64 small letters, digits, dots and hyphens, like northshire.case-manager")
        String login,

        @NotBlank(message = "is their first name") @Size(max = 100, message = "has at most 100 characters")
        String firstName,

        @NotBlank(message = "is their last name") @Size(max = 100, message = "has at most 100 characters")
        String lastName,

        @NotNull(message = "is their address at work, like somebody@example.org")
        @Pattern(
                regexp = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
                message = "is an address like somebody@example.org")
        @Size(max = 200, message = "has at most 200 characters")
        String email,

        @NotNull(message = "is the agency they work for, like northshire-police") @ReadsAs(AgencyId.class)
        String agency,

        @NotBlank(message = "says why") @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {

    Person.Named named() {
        return new Person.Named(login, firstName.strip(), lastName.strip(), email.strip());
    }

    AgencyId to() {
        return new AgencyId(agency);
    }
}
