package sightline.people.domain;

import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** Whoever changes people: themself of an agency in an area, and administering so far. */
public record Administrator(StaffId id, AgencyId agency, AreaId area, Scope scope) {

    /** Whether people of this agency are theirs to see and change. */
    public boolean reaches(AgencyId of, AreaId in) {
        return switch (scope) {
            case AGENCY -> agency.equals(of) && area.equals(in);
            case AREA -> area.equals(in);
            case EVERYBODY -> true;
        };
    }

    public boolean reaches(Person person) {
        return reaches(person.agency(), person.area());
    }

    public boolean reaches(Employer employer) {
        return reaches(employer.id(), employer.area());
    }
}
