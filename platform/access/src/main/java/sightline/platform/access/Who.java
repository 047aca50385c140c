package sightline.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may ask for a verb: those whom any of these clauses includes. */
public record Who(List<Clause> clauses) {

    /**
     * One kind of asker.
     *
     * @param roles any of these
     * @param standings stands to the thing in all of these ways
     */
    public record Clause(Set<String> roles, Set<Standing> standings) {

        public Clause {
            roles = Set.copyOf(roles);
            standings = Set.copyOf(standings);
        }

        boolean includes(Actor actor, Set<Standing> how) {
            return roles.stream().anyMatch(role -> has(actor, role)) && how.containsAll(standings);
        }

        /** The right to read is derived, and an actor that no identity has augmented does not carry it. */
        private static boolean has(Actor actor, String role) {
            return role.equals(Roles.READS_CASES) ? actor.facesCases() : actor.is(role);
        }
    }

    public Who {
        clauses = List.copyOf(clauses);
    }

    /** Anybody in one of these roles who sees the thing. */
    static Who any(String... roles) {
        return new Who(List.of(new Clause(Set.of(roles), Set.of())));
    }

    static Who nobody() {
        return new Who(List.of());
    }

    static Who either(Who... some) {
        return new Who(Arrays.stream(some).flatMap(one -> one.clauses.stream()).toList());
    }

    /** Those who call meetings on the case, and decide there. */
    static Who convenes() {
        return any(Roles.MAPPA_COORDINATOR, Roles.CHAIR).who(Standing.OF_ITS_AREA);
    }

    /** Those who write down a meeting: of the minute takers, who was named for it. */
    static Who minutes() {
        return either(convenes(), any(Roles.MINUTE_TAKER).who(Standing.OF_ITS_AREA, Standing.TAKES_THE_MINUTES));
    }

    /** Those who say who holds a case, of the agencies that supervise the person. */
    static Who allocates() {
        return any(Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.MACHINE).who(Standing.SUPERVISES);
    }

    /** Those who see the person from day to day. */
    static Who worksWithThem() {
        return any(
                Roles.CASE_MANAGER,
                Roles.SENIOR,
                Roles.PRACTITIONER,
                Roles.AP_WORKER,
                Roles.KEY_WORKER,
                Roles.AP_MANAGER,
                Roles.AGENCY_SPOC,
                Roles.MACHINE);
    }

    /** Those who decide what becomes of an action: a meeting, or who manages the plan for the lead agency. */
    static Who managesActions() {
        return either(convenes(), any(Roles.LEAD_MANAGER).who(Standing.LEADS));
    }

    /** Those who do what an action of their agency says. */
    static Who undertakes() {
        return any(
                        Roles.AGENCY_SPOC,
                        Roles.PRACTITIONER,
                        Roles.CASE_MANAGER,
                        Roles.SENIOR,
                        Roles.HEALTH_LEAD,
                        Roles.AP_MANAGER,
                        Roles.MACHINE)
                .who(Standing.OWNS);
    }

    static Who managesPremises() {
        return any(Roles.AP_MANAGER, Roles.MACHINE).who(Standing.RUNS_THE_PREMISES);
    }

    static Who keyWorks() {
        return any(Roles.KEY_WORKER, Roles.AP_MANAGER, Roles.MACHINE).who(Standing.RUNS_THE_PREMISES);
    }

    static Who worksAtPremises() {
        return either(keyWorks(), any(Roles.AP_WORKER).who(Standing.RUNS_THE_PREMISES));
    }

    /** Persons in roles that an alert can mean; whether it means them depends on the alert. */
    static Who answersAlerts() {
        return any(
                Roles.CASE_MANAGER,
                Roles.SENIOR,
                Roles.HEAD,
                Roles.PRACTITIONER,
                Roles.LEAD_MANAGER,
                Roles.AGENCY_SPOC,
                Roles.HEALTH_LEAD,
                Roles.MAPPA_COORDINATOR,
                Roles.CHAIR,
                Roles.AP_MANAGER);
    }

    /** Those who see the person, day by day. */
    static Who worksWithThePerson() {
        return any(
                Roles.CASE_MANAGER,
                Roles.SENIOR,
                Roles.PRACTITIONER,
                Roles.AP_WORKER,
                Roles.KEY_WORKER,
                Roles.AP_MANAGER,
                Roles.MACHINE);
    }

    /** The same, and those who answer for health. */
    static Who cares() {
        return either(worksWithThePerson(), any(Roles.HEALTH_LEAD));
    }

    /** Those who look into whom the person is close to, and where they may live. */
    static Who looksInto() {
        return any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.PRACTITIONER, Roles.AGENCY_SPOC, Roles.MACHINE)
                .who(Standing.SUPERVISES);
    }

    /** Those who say that a person is eligible, or ask for a higher level. */
    static Who refers() {
        return any(
                Roles.CASE_MANAGER,
                Roles.SENIOR,
                Roles.LEAD_MANAGER,
                Roles.PRACTITIONER,
                Roles.AGENCY_SPOC,
                Roles.MACHINE);
    }

    static Who custody() {
        return any(Roles.CASE_MANAGER, Roles.AGENCY_SPOC, Roles.MACHINE);
    }

    /** Those who turn to another agency about a case, and answer one; which agency, the thing itself says. */
    static Who exchanges() {
        return any(
                Roles.CASE_MANAGER,
                Roles.SENIOR,
                Roles.HEAD,
                Roles.PRACTITIONER,
                Roles.LEAD_MANAGER,
                Roles.AGENCY_SPOC,
                Roles.HEALTH_LEAD,
                Roles.MAPPA_COORDINATOR,
                Roles.AP_MANAGER,
                Roles.MACHINE);
    }

    /** Those who say that the police hold intelligence; what it is, nobody says here. */
    static Who holdsIntelligence() {
        return any(Roles.CASE_MANAGER, Roles.SENIOR, Roles.HEAD, Roles.MACHINE).who(Standing.OF_POLICE);
    }

    /** Those who answer for who may know of the case, and so for which area it is of. */
    static Who limits() {
        return either(
                any(Roles.MAPPA_COORDINATOR).who(Standing.OF_ITS_AREA),
                any(Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER).who(Standing.LEADS));
    }

    /** Those who decide how long a case is kept, and see nothing of it. */
    static Who governs() {
        return any(Roles.IG_OFFICER).who(Standing.ANSWERS);
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
