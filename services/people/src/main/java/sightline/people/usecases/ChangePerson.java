package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Administrator;
import sightline.people.domain.Changes;
import sightline.people.domain.Employer;
import sightline.people.domain.Guarded;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.people.domain.Role;
import sightline.people.usecases.Recording.What;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Postcode;

/** Changes what somebody may do here, one change at a time. */
@ApplicationScoped
public class ChangePerson {
    private final Administering administering;
    private final People people;
    private final Changes changes;
    private final Recording recording;
    private final Clock clock;

    ChangePerson(Administering administering, People people, Changes changes, Recording recording, Clock clock) {
        this.administering = administering;
        this.people = people;
        this.changes = changes;
        this.recording = recording;
        this.clock = clock;
    }

    @Transactional
    public Decision<Seen> giveRole(Asked asked, Role role) {
        return change(asked, "give-role", role.code(), (person, by) -> person.give(role, administering.of(person), by));
    }

    @Transactional
    public Decision<Seen> takeRole(Asked asked, Role role) {
        return change(asked, "take-role", role.code(), (person, by) -> person.take(role, by));
    }

    @Transactional
    public Decision<Seen> takeClearance(Asked asked) {
        return change(asked, "take-clearance", Guarded.CATEGORY_4.code(), Person::takeClearance);
    }

    @Transactional
    public Decision<Seen> extendVetting(Asked asked, Instant until) {
        return change(
                asked,
                "extend-vetting",
                until.toString(),
                (person, by) -> person.extendVetting(until, by, clock.instant()));
    }

    /** Which postcode it is stays out of the record, which is read by many. */
    @Transactional
    public Decision<Seen> setHome(Asked asked, @Nullable Postcode home) {
        String detail = home == null ? "taken away" : "set";
        return change(asked, "set-home", detail, (person, by) -> person.setHome(home, by));
    }

    /** At once: the account is closed and every session of it ended. */
    @Transactional
    public Decision<Seen> end(Asked asked) {
        return change(asked, "end", "", Person::end);
    }

    @Transactional
    public Decision<Seen> move(Asked asked, AgencyId to) {
        return change(asked, "move", to.value(), (person, by) -> switch (administering.employer(to, by)) {
            case Decision.Taken<Employer>(Employer there) -> person.move(there, by);
            case Decision.Refused<Employer>(var none) -> new Decision.Refused<>(none);
        });
    }

    private interface Verb {
        Decision<Person> decide(Person person, Administrator by);
    }

    private Decision<Seen> change(Asked asked, String name, String detail, Verb verb) {
        Administrator by = administering.current();
        long version = changes.hold(asked.person());
        Person before = administering.require(asked.person(), by);
        if (asked.version() != null && asked.version() != version) {
            throw new Overtaken(new Seen(before, version, administering.of(before), by));
        }
        return verb.decide(before, by).map(after -> {
            recording.doing(What.of(name, detail, asked.reason()), before, by, () -> people.change(before, after));
            return new Seen(after, version + 1, administering.of(after), by);
        });
    }
}
