package sightline.people.usecases;

import java.util.List;
import sightline.people.domain.Administrator;
import sightline.people.domain.Employer;
import sightline.people.domain.Guarded;
import sightline.people.domain.Person;
import sightline.people.domain.Role;

/** A person as one administrator sees them: with what that administrator could give them. */
public record Seen(Person person, long version, Employer at, Administrator by) {

    /** Roles that can be given to them alone and now. */
    public List<Role> rolesToGive() {
        return List.of(Role.values()).stream()
                .filter(role -> person.give(role, at, by) instanceof sightline.platform.language.Decision.Taken)
                .toList();
    }

    /** What can be proposed for them. */
    public List<Guarded> toPropose() {
        return List.of(Guarded.values()).stream()
                .filter(what -> person.againstProposing(what, at, by).isEmpty())
                .toList();
    }
}
