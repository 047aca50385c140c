package sightline.people.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Decision;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;

/** People and agencies that do not exist. */
final class Fiction {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant VETTED_UNTIL = Instant.parse("2027-06-30T00:00:00Z");
    static final Employer POLICE = employer("northshire-police", AgencyKind.POLICE);
    static final Employer PROBATION = employer("northshire-probation", AgencyKind.PROBATION);
    static final Employer HEALTH = employer("northshire-health", AgencyKind.HEALTH);
    static final Employer PREMISES = employer("northshire-elm-house", AgencyKind.APPROVED_PREMISES);
    static final Employer COORDINATION = employer("northshire-coordination", AgencyKind.MAPPA_COORDINATION);
    static final Employer OPERATIONS = new Employer(new AgencyId("sightline-operations"), new AreaId("national"), null);
    static final Administrator CONTACT = administrator("contact", POLICE, Scope.AGENCY);
    static final Administrator COORDINATOR = administrator("coordinator", COORDINATION, Scope.AREA);
    static final Administrator OPERATOR = administrator("operator", OPERATIONS, Scope.EVERYBODY);

    private Fiction() {}

    static Employer employer(String id, AgencyKind kind) {
        return new Employer(new AgencyId(id), new AreaId("northshire"), kind);
    }

    static Administrator administrator(String id, Employer at, Scope scope) {
        return new Administrator(new StaffId(id), at.id(), at.area(), scope);
    }

    static Person person(Employer at, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        Person.Named named = new Person.Named("made.up", "Made", "Up", "made.up@example.org");
        return new Person(
                new StaffId("made-up"), named, at.id(), at.area(), held, VETTED_UNTIL, false, null, true, true);
    }

    static <T> T taken(Decision<T> decision) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal.because());
        };
    }

    static Refusal refused(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> taken -> throw new AssertionError("Not refused: " + taken);
            case Decision.Refused<?>(var refusal) -> refusal;
        };
    }
}
