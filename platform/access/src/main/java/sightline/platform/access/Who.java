package sightline.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may ask for a verb: those whom any of these clauses includes. */
record Who(List<Clause> clauses) {

    /**
     * One kind of asker.
     *
     * @param roles any of these
     * @param standings stands to the thing in all of these ways
     */
    record Clause(Set<String> roles, Set<Standing> standings) {

        boolean includes(Actor actor, Set<Standing> how) {
            return roles.stream().anyMatch(role -> has(actor, role)) && how.containsAll(standings);
        }

        /** The right to read is derived, and an actor that no identity has augmented does not carry it. */
        private static boolean has(Actor actor, String role) {
            return role.equals(Roles.READS_CASES) ? actor.facesCases() : actor.is(role);
        }
    }

    Who {
        clauses = List.copyOf(clauses);
    }

    /** Anybody in one of these roles who sees the thing. */
    static Who any(String... roles) {
        return new Who(List.of(new Clause(Set.of(roles), Set.of())));
    }

    static Who either(Who... some) {
        return new Who(Arrays.stream(some).flatMap(one -> one.clauses.stream()).toList());
    }

    /** Those who call meetings on the case, and decide there. */
    static Who convenes() {
        return any(Roles.MAPPA_COORDINATOR, Roles.CHAIR).who(Standing.OF_ITS_AREA);
    }

    static Who custody() {
        return any(Roles.CASE_MANAGER, Roles.AGENCY_SPOC, Roles.MACHINE);
    }

    /** Those who answer for who may know of the case. */
    static Who limits() {
        return either(
                any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                any(Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER).who(Standing.LEADS));
    }

    /** Of those, who stand to the thing in all of these ways. */
    Who who(Standing... standings) {
        return new Who(clauses.stream()
                .map(one -> new Clause(
                        one.roles(),
                        Stream.concat(one.standings().stream(), Stream.of(standings))
                                .collect(Collectors.toUnmodifiableSet())))
                .toList());
    }

    boolean includes(Actor actor, Set<Standing> how) {
        return clauses.stream().anyMatch(one -> one.includes(actor, how));
    }
}
