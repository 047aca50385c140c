package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Administrator;
import sightline.people.domain.Change;
import sightline.people.domain.Changes;
import sightline.people.domain.Employer;
import sightline.people.domain.Obstacle.NameTaken;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.people.usecases.Recording.What;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.StaffId;

/** Adds somebody, and lets them in for the first time. */
@ApplicationScoped
public class AddPerson {
    private static final int BYTES = 15;

    private final Administering administering;
    private final People people;
    private final Changes changes;
    private final Recording recording;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    AddPerson(Administering administering, People people, Changes changes, Recording recording, Ids ids) {
        this.administering = administering;
        this.people = people;
        this.changes = changes;
        this.recording = recording;
        this.ids = ids;
    }

    /** Without roles and vetting, which are given one by one. */
    @Transactional
    public Decision<Seen> add(Person.Named named, AgencyId agency, String reason) {
        Administrator by = administering.current();
        return switch (administering.employer(agency, by)) {
            case Decision.Refused<Employer>(var none) -> new Decision.Refused<>(none);
            case Decision.Taken<Employer>(Employer at) -> add(named, at, reason, by);
        };
    }

    private Decision<Seen> add(Person.Named named, Employer at, String reason, Administrator by) {
        // Keycloak makes the id, so that until then they are known by the name they sign in with
        Change change = new Change(
                ids.next(), new StaffId(named.login()), at.id(), at.area(), "add", named.login(), reason, by, null);
        AtomicReference<Optional<Person>> added = new AtomicReference<>(Optional.empty());
        recording.doing(change, () -> added.set(people.add(named, at)));
        @Nullable Person person = added.get().orElse(null);
        return person == null
                ? new Decision.Refused<>(new NameTaken())
                : new Decision.Taken<>(new Seen(person, 0, at, by));
    }

    /** A password to hand over once; it must be changed at the first sign-in, with a second factor set up. */
    @Transactional
    public Decision<String> firstPassword(Asked asked) {
        Administrator by = administering.current();
        changes.hold(asked.person());
        Person person = administering.require(asked.person(), by);
        return new Decision.Taken<>(person)
                .unless(person.againstFirstPassword(by))
                .map(one -> {
                    String password = password();
                    recording.doing(
                            What.of("first-password", "", asked.reason()),
                            one,
                            by,
                            () -> people.setFirstPassword(one, password));
                    return password;
                });
    }

    private String password() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
