package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import sightline.people.domain.Administrator;
import sightline.people.domain.Employer;
import sightline.people.domain.Employers;
import sightline.people.domain.Obstacle.NoSuchAgency;
import sightline.people.domain.People;
import sightline.people.domain.Person;
import sightline.people.domain.Scope;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Roles;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.StaffId;

/** The one place that says who administers people, and whom they reach. */
@ApplicationScoped
class Administering {
    private final Asking asking;
    private final People people;
    private final Employers employers;
    private final Clock clock;

    Administering(Asking asking, People people, Employers employers, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.employers = employers;
        this.clock = clock;
    }

    /** Whoever asks, if they administer anybody. */
    Administrator current() {
        Actor actor = asking.actor();
        if (actor.isSystem()) {
            throw new NotAllowed("People are administered by people, not by an agency's system");
        }
        if (!actor.clearance().isVetted(clock.instant())) {
            throw new NotAllowed("Your vetting has ended; ask another administrator to extend it");
        }
        return new Administrator(actor.id(), actor.agency(), actor.area(), scope(actor));
    }

    private static Scope scope(Actor actor) {
        if (actor.is(Roles.SYSADMIN)) {
            return Scope.EVERYBODY;
        }
        if (actor.is(Roles.MAPPA_COORDINATOR)) {
            return Scope.AREA;
        }
        if (actor.is(Roles.AGENCY_SPOC)) {
            return Scope.AGENCY;
        }
        throw new NotAllowed(
                "This is for an agency's contact, the area's co-ordination or those who operate Sightline");
    }

    /** Somebody this administrator reaches; of everybody else nothing is said. */
    Person require(StaffId id, Administrator by) {
        return people.find(id).filter(by::reaches).orElseThrow(() -> new NotKnown("person"));
    }

    /** Where somebody works; an agency that is no more has no roles to give. */
    Employer of(Person person) {
        return employers.find(person.agency()).orElseGet(() -> new Employer(person.agency(), person.area(), null));
    }

    /** An agency that people may be put in. */
    Decision<Employer> employer(AgencyId id, Administrator by) {
        return employers
                .find(id)
                .filter(by::reaches)
                .<Decision<Employer>>map(Decision.Taken::new)
                .orElseGet(() -> new Decision.Refused<>(new NoSuchAgency(id)));
    }
}
