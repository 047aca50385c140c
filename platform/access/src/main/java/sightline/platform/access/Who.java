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
     * @param besides all of these
     * @param standings stands to the thing in all of these ways
     */
    record Clause(Set<String> roles, Set<String> besides, Set<Standing> standings) {

        boolean includes(Actor actor, Set<Standing> how) {
            return roles.stream().anyMatch(role -> has(actor, role))
                    && besides.stream().allMatch(actor::is)
                    && how.containsAll(standings);
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
        return new Who(List.of(new Clause(Set.of(roles), Set.of(), Set.of())));
    }

    static Who either(Who... some) {
        return new Who(Arrays.stream(some).flatMap(one -> one.clauses.stream()).toList());
    }

    /** Those who call meetings on the case, and decide there. */
    static Who convenes() {
        return any(Roles.MAPPA_COORDINATOR, Roles.CHAIR).who(Standing.OF_ITS_AREA);
    }

    /** Those who write down what a meeting decides. */
    static Who minutes() {
        return any(Roles.MAPPA_COORDINATOR, Roles.CHAIR, Roles.MINUTE_TAKER).who(Standing.OF_ITS_AREA);
    }

    static Who custody() {
        return any(Roles.CASE_MANAGER, Roles.AGENCY_SPOC, Roles.MACHINE);
    }

    static Who undertakes() {
        return any(
                        Roles.AGENCY_SPOC,
                        Roles.PRACTITIONER,
                        Roles.CASE_MANAGER,
                        Roles.SENIOR,
                        Roles.HEALTH_LEAD,
                        Roles.AP_MANAGER,
                        Roles.MACHINE)
                .who(Standing.OWNS_ACTION);
    }

    static Who managesPremises() {
        return any(Roles.AP_MANAGER, Roles.MACHINE).who(Standing.OF_THE_PREMISES);
    }

    static Who worksAtPremises() {
        return any(Roles.AP_WORKER, Roles.KEY_WORKER, Roles.AP_MANAGER, Roles.MACHINE)
                .who(Standing.OF_THE_PREMISES);
    }

    static Who doesKeyWork() {
        return any(Roles.KEY_WORKER, Roles.AP_MANAGER, Roles.MACHINE).who(Standing.OF_THE_PREMISES);
    }

    /** Of those, who stand to the thing in all of these ways. */
    Who who(Standing... standings) {
        return new Who(clauses.stream()
                .map(one -> new Clause(
                        one.roles(),
                        one.besides(),
                        Stream.concat(one.standings().stream(), Stream.of(standings))
                                .collect(Collectors.toUnmodifiableSet())))
                .toList());
    }

    /** Of those, who have this role besides. */
    Who and(String role) {
        return new Who(clauses.stream()
                .map(one -> new Clause(one.roles(), Set.of(role), one.standings()))
                .toList());
    }

    boolean includes(Actor actor, Set<Standing> how) {
        return clauses.stream().anyMatch(one -> one.includes(actor, how));
    }
}
