package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.platform.language.StaffId;

/** What people are called by whoever reads of what they did. */
@ApplicationScoped
public class Names {
    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Their name; the id of whoever is no longer known. */
    public String of(StaffId id) {
        return people.find(id).map(Names::of).orElseGet(id::value);
    }

    public static String of(Person person) {
        return person.named().firstName() + " " + person.named().lastName();
    }
}
