package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.language.StaffId;

/**
 * Finds people by name for whoever has to name one: to assign them something, or to limit their access. A senior or
 * manager and co-ordination find those of their area, since whom a case must be kept from may work anywhere in it;
 * everybody else finds those of their own agency.
 */
@ApplicationScoped
public class FindColleagues {
    /** So that nobody reads the whole list. */
    static final int MOST = 10;

    private static final Set<String> ACROSS_THE_AREA = Set.of(
            Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.MAPPA_COORDINATOR, Roles.CHAIR, Roles.MINUTE_TAKER);

    private static final Comparator<Person> BY_NAME = Comparator.comparing(
                    (Person person) -> person.named().lastName())
            .thenComparing(person -> person.named().firstName())
            .thenComparing(person -> person.id().value());

    private final Asking asking;
    private final People people;
    private final Clock clock;

    FindColleagues(Asking asking, People people, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.clock = clock;
    }

    /** Some of those who were found, and whether there are more. */
    public record Found(List<Person> some, boolean more) {}

    /** Whoever is called so, or has exactly this staff id; nobody whose account is ended. */
    public Found find(String words) {
        Actor by = person();
        List<Person> found = people.of(by.area()).stream()
                .filter(Person::active)
                .filter(reachedBy(by))
                .filter(person -> isMeant(person, words.strip()))
                .sorted(BY_NAME)
                .limit(MOST + 1L)
                .toList();
        boolean more = found.size() > MOST;
        return new Found(people.withRoles(more ? found.subList(0, MOST) : found), more);
    }

    /** What these are called, whether they still work here or not: those of the reader's area who are known. */
    public List<Person> named(Set<StaffId> ids) {
        Actor by = person();
        return people.known(ids).stream()
                .filter(person -> person.area().equals(by.area()))
                .toList();
    }

    private Actor person() {
        Actor actor = asking.actor();
        if (actor.isSystem()) {
            throw new NotAllowed("People are looked up by people, not by an agency's system");
        }
        if (!actor.clearance().vettedUntil().isAfter(clock.instant())) {
            throw new NotAllowed("Your vetting has ended; ask an administrator to extend it");
        }
        return actor;
    }

    private static Predicate<Person> reachedBy(Actor by) {
        boolean all = by.roles().stream().anyMatch(ACROSS_THE_AREA::contains);
        return person -> all || person.agency().equals(by.agency());
    }

    private static boolean isMeant(Person person, String words) {
        return person.id().value().equals(words)
                || Names.of(person).toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }
}
