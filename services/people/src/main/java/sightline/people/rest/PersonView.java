package sightline.people.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Person;
import sightline.people.domain.Role;

/** Somebody in a list. */
@Schema(name = "Person")
record PersonView(
        String id,
        String login,
        String firstName,
        String lastName,
        String email,
        String agency,
        String area,
        List<Role> roles,
        @Nullable Instant vettedUntil,
        boolean category4,

        @Schema(description = "Whether their home postcode is known; which it is, nobody is shown")
        boolean homeKnown,

        boolean active,
        boolean signedIn) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id().value(),
                person.named().login(),
                person.named().firstName(),
                person.named().lastName(),
                person.named().email(),
                person.agency().value(),
                person.area().value(),
                person.roles().stream().sorted().toList(),
                person.vettedUntil(),
                person.category4(),
                person.homePostcode() != null,
                person.active(),
                person.signedIn());
    }
}
