package sightline.people.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.people.domain.Administrator;
import sightline.people.domain.Guarded;
import sightline.people.domain.Obstacle;
import sightline.people.domain.Person;
import sightline.people.domain.Role;
import sightline.people.usecases.Seen;
import sightline.platform.http.May;

/** Somebody with what this administrator may do, and what is proposed for them. */
@Schema(name = "PersonInFull")
record PersonInFull(
        PersonView person,
        long version,
        List<May> may,
        List<Role> rolesToGive,
        List<Guarded> toPropose,
        List<ProposalView> proposals) {

    static PersonInFull of(Seen seen, List<ProposalView> proposals) {
        return new PersonInFull(
                PersonView.of(seen.person()),
                seen.version(),
                may(seen),
                seen.rolesToGive(),
                seen.toPropose(),
                proposals);
    }

    private static List<May> may(Seen seen) {
        Person person = seen.person();
        Administrator by = seen.by();
        Optional<Obstacle> closed = person.closedTo(by);
        return List.of(
                may("give-role", closed, !seen.rolesToGive().isEmpty()),
                may("take-role", closed, !person.roles().isEmpty()),
                May.unless("extend-vetting", closed.stream().toList()),
                May.unless("set-home", closed.stream().toList()),
                may("propose", closed, !seen.toPropose().isEmpty()),
                May.of("take-clearance", person.takeClearance(by)),
                May.unless(
                        "first-password",
                        person.againstFirstPassword(by).stream().toList()),
                May.unless("move", closed.stream().toList()),
                May.unless("end", closed.stream().toList()));
    }

    private static May may(String verb, Optional<Obstacle> closed, boolean something) {
        return closed.isEmpty()
                ? new May(verb, something, List.of())
                : May.unless(verb, closed.stream().toList());
    }
}
