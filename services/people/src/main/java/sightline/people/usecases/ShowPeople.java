package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Administrator;
import sightline.people.domain.Changes;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.people.domain.Role;
import sightline.platform.language.StaffId;

/** Shows administrators the people they reach. */
@ApplicationScoped
public class ShowPeople {
    private static final Duration SOON = Duration.ofDays(60);
    /* Whoever needs something done comes first; whoever has left comes last. */
    private static final Comparator<Person> VETTING_ENDS_SOON_FIRST = Comparator.comparing(
                    (Person person) -> !person.active())
            .thenComparing(person -> person.vettedUntil() == null ? Instant.MIN : person.vettedUntil())
            .thenComparing(person -> person.named().lastName())
            .thenComparing(person -> person.id().value());

    private final Administering administering;
    private final People people;
    private final Changes changes;
    private final Clock clock;

    ShowPeople(Administering administering, People people, Changes changes, Clock clock) {
        this.administering = administering;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Whom somebody looks for.
     *
     * @param words part of a name, or of what they sign in with
     * @param agency where they work
     * @param role that they have
     * @param show {@code active}, {@code ended}, or {@code vetting} for those whose vetting has ended or soon will
     */
    public record Search(
            @Nullable String words,
            @Nullable String agency,
            @Nullable Role role,
            String show) {}

    @Transactional
    public List<Person> list(Search search, int from, int limit) {
        Administrator by = administering.current();
        List<Person> found = people.reachedBy(by).stream()
                .filter(person -> matches(person, search))
                .sorted(VETTING_ENDS_SOON_FIRST)
                .toList();
        Role role = search.role();
        if (role == null) {
            return people.withRoles(some(found.stream(), from, limit));
        }
        return some(
                people.withRoles(found).stream().filter(person -> person.roles().contains(role)), from, limit);
    }

    private static List<Person> some(Stream<Person> all, int from, int limit) {
        return all.skip(from).limit(limit).toList();
    }

    private boolean matches(Person person, Search search) {
        return (search.agency() == null
                        || search.agency().equals(person.agency().value()))
                && (search.words() == null || isCalled(person, search.words()))
                && switch (search.show()) {
                    case "ended" -> !person.active();
                    case "vetting" -> person.active() && !isVettedFor(person, SOON);
                    default -> person.active();
                };
    }

    private boolean isVettedFor(Person person, Duration length) {
        Instant until = person.vettedUntil();
        return until != null && until.isAfter(clock.instant().plus(length));
    }

    private static boolean isCalled(Person person, String words) {
        Person.Named named = person.named();
        return "%s %s %s"
                .formatted(named.firstName(), named.lastName(), named.login())
                .toLowerCase(Locale.UK)
                .contains(words.strip().toLowerCase(Locale.UK));
    }

    @Transactional
    public Seen show(StaffId id) {
        Administrator by = administering.current();
        Person person = administering.require(id, by);
        return new Seen(person, changes.count(id), administering.of(person), by);
    }

    @Transactional
    public List<Changes.Recorded> changes(StaffId id, @Nullable UUID before, int atMost) {
        Administrator by = administering.current();
        return changes.of(administering.require(id, by), before, atMost);
    }
}
