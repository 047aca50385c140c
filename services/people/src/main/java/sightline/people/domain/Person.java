package sightline.people.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Obstacle.AlreadyHolds;
import sightline.people.domain.Obstacle.AlreadyThere;
import sightline.people.domain.Obstacle.DoesNotSuit;
import sightline.people.domain.Obstacle.Ended;
import sightline.people.domain.Obstacle.HoldsNot;
import sightline.people.domain.Obstacle.NeedsASecondPerson;
import sightline.people.domain.Obstacle.NotLater;
import sightline.people.domain.Obstacle.NotYoursToGive;
import sightline.people.domain.Obstacle.OwnAccount;
import sightline.people.domain.Obstacle.RolesDoNotFit;
import sightline.people.domain.Obstacle.TooLong;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Decision;
import sightline.platform.language.Postcode;
import sightline.platform.language.StaffId;

/**
 * Somebody who works with Sightline, or did.
 *
 * @param vettedUntil null for whoever was never vetted, and so sees no case
 * @param homePostcode null where nobody said; compared with addresses in cases, and shown to nobody
 * @param active false once their account was ended
 * @param signedIn false until they have chosen a password of their own
 */
public record Person(
        StaffId id,
        Named named,
        AgencyId agency,
        AreaId area,
        Set<Role> roles,
        @Nullable Instant vettedUntil,
        boolean category4,
        @Nullable Postcode homePostcode,
        boolean active,
        boolean signedIn) {
    private static final int LONGEST_VETTING_YEARS = 10;

    /** What somebody is called: to sign in, and by others. */
    public record Named(String login, String firstName, String lastName, String email) {}

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Everything that is changed of somebody is changed by another, and only while their account is open. */
    public Optional<Obstacle> closedTo(Administrator by) {
        if (id.equals(by.id())) {
            return Optional.of(new OwnAccount());
        }
        return active ? Optional.empty() : Optional.of(new Ended());
    }

    public Decision<Person> give(Role role, Employer at, Administrator by) {
        return decide(closedTo(by).or(() -> against(role, at, by)), with(role));
    }

    private Optional<Obstacle> against(Role role, Employer at, Administrator by) {
        if (roles.contains(role)) {
            return Optional.of(new AlreadyHolds(role.name()));
        }
        if (!role.suits(at)) {
            return Optional.of(new DoesNotSuit(role.name(), at));
        }
        if (!role.isGivenBy(by.scope())) {
            return Optional.of(new NotYoursToGive(role));
        }
        return role.guarded().map(NeedsASecondPerson::new);
    }

    public Decision<Person> take(Role role, Administrator by) {
        Optional<Obstacle> without = roles.contains(role) ? Optional.empty() : Optional.of(new HoldsNot(role.name()));
        return decide(closedTo(by).or(() -> without), without(Set.of(role), category4));
    }

    /** Takes the clearance for category 4 away. */
    public Decision<Person> takeClearance(Administrator by) {
        Optional<Obstacle> without =
                category4 ? Optional.empty() : Optional.of(new HoldsNot(Guarded.CATEGORY_4.name()));
        return decide(closedTo(by).or(() -> without), without(Set.of(), false));
    }

    public Decision<Person> extendVetting(Instant until, Administrator by, Instant now) {
        return decide(closedTo(by).or(() -> against(until, now)), vetted(until));
    }

    private Optional<Obstacle> against(Instant until, Instant now) {
        Instant least = vettedUntil == null || vettedUntil.isBefore(now) ? now : vettedUntil;
        Instant most =
                now.atOffset(ZoneOffset.UTC).plusYears(LONGEST_VETTING_YEARS).toInstant();
        if (!until.isAfter(least)) {
            return Optional.of(new NotLater(least));
        }
        return until.isAfter(most) ? Optional.of(new TooLong(LONGEST_VETTING_YEARS)) : Optional.empty();
    }

    /** Says where they live, or with null that nobody knows. */
    public Decision<Person> setHome(@Nullable Postcode home, Administrator by) {
        return decide(closedTo(by), living(home));
    }

    public Decision<Person> end(Administrator by) {
        return decide(
                closedTo(by),
                new Person(id, named, agency, area, roles, vettedUntil, category4, homePostcode, false, signedIn));
    }

    /** Leads to another agency; what two persons had agreed on was for the post that ends, and ends with it. */
    public Decision<Person> move(Employer to, Administrator by) {
        Person leaving = without(guardedRoles(), false);
        return decide(closedTo(by).or(() -> leaving.against(to)), leaving.at(to));
    }

    private Optional<Obstacle> against(Employer to) {
        if (agency.equals(to.id())) {
            return Optional.of(new AlreadyThere(to));
        }
        Set<Role> odd = roles.stream().filter(role -> !role.suits(to)).collect(Collectors.toUnmodifiableSet());
        return odd.isEmpty() ? Optional.empty() : Optional.of(new RolesDoNotFit(odd, to));
    }

    /** What stands against proposing that they are given this. */
    public Optional<Obstacle> againstProposing(Guarded what, Employer at, Administrator by) {
        return closedTo(by).or(() -> {
            if (what.isHeldBy(this)) {
                return Optional.of(new AlreadyHolds(what.name()));
            }
            return what.suits(at) ? Optional.empty() : Optional.of(new DoesNotSuit(what.name(), at));
        });
    }

    /** What stands against giving them a first password: who has one of their own keeps it to themself. */
    public Optional<Obstacle> againstFirstPassword(Administrator by) {
        return closedTo(by).or(() -> signedIn ? Optional.of(new Obstacle.HasOwnPassword()) : Optional.empty());
    }

    /** With what two persons have agreed on. */
    public Person granted(Guarded what) {
        Role role = what.role();
        return role == null
                ? new Person(id, named, agency, area, roles, vettedUntil, true, homePostcode, active, signedIn)
                : with(role);
    }

    private static Decision<Person> decide(Optional<Obstacle> obstacle, Person then) {
        return new Decision.Taken<>(then).unless(obstacle);
    }

    private Set<Role> guardedRoles() {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> role.guarded().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Person with(Role role) {
        Set<Role> more = Stream.concat(roles.stream(), Stream.of(role)).collect(Collectors.toUnmodifiableSet());
        return new Person(id, named, agency, area, more, vettedUntil, category4, homePostcode, active, signedIn);
    }

    private Person without(Set<Role> taken, boolean cleared) {
        Set<Role> left = roles.stream().filter(role -> !taken.contains(role)).collect(Collectors.toUnmodifiableSet());
        return new Person(id, named, agency, area, left, vettedUntil, cleared, homePostcode, active, signedIn);
    }

    private Person vetted(Instant until) {
        return new Person(id, named, agency, area, roles, until, category4, homePostcode, active, signedIn);
    }

    private Person living(@Nullable Postcode home) {
        return new Person(id, named, agency, area, roles, vettedUntil, category4, home, active, signedIn);
    }

    private Person at(Employer to) {
        return new Person(id, named, to.id(), to.area(), roles, vettedUntil, category4, homePostcode, active, signedIn);
    }
}
