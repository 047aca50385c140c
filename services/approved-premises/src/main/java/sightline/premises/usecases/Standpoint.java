package sightline.premises.usecases;

import java.util.Optional;
import sightline.platform.access.Actor;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.membership.KnownCase;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/**
 * From where somebody looks at a placement, and what they may ever do with it from there.
 *
 * @param known the case, as far as it was heard of
 * @param supervises their agency belongs to those who supervise the person
 */
record Standpoint(Actor actor, Placement placement, Optional<KnownCase> known, boolean supervises) {

    /** The premises see their placements from the request on, even while they are not on the case. */
    boolean sees() {
        return ofPremises() || supervises;
    }

    /** Whether their role and agency may do this at all, whatever the state. */
    boolean may(Verb verb) {
        return switch (verb) {
            case ASSESS, BOOK, ASSIGN_KEY_WORKER -> ofPremises() && is(Roles.AP_MANAGER, Roles.MACHINE);
            case ARRIVE, NOT_ARRIVE, DEPART ->
                ofPremises() && is(Roles.AP_WORKER, Roles.KEY_WORKER, Roles.AP_MANAGER, Roles.MACHINE);
            case LOG_KEY_WORK, PASS -> ofPremises() && is(Roles.KEY_WORKER, Roles.AP_MANAGER, Roles.MACHINE);
            case WITHDRAW -> withdraws();
            case ACKNOWLEDGE -> acknowledges();
        };
    }

    void require(Verb verb) {
        if (!may(verb)) {
            throw new NotAllowed(
                    switch (verb) {
                        case ASSESS, BOOK, ASSIGN_KEY_WORKER -> "Only the manager of the premises does this";
                        case ARRIVE, NOT_ARRIVE, DEPART -> "Only staff of the premises do this";
                        case LOG_KEY_WORK, PASS -> "Only a key worker or the manager of the premises does this";
                        case WITHDRAW ->
                            "Only the agency that asked, the lead agency or the manager of the premises does this";
                        case ACKNOWLEDGE ->
                            "Only the practitioner does this: of the lead agency, or who manages the case";
                    });
        }
    }

    private boolean withdraws() {
        return ofPremises()
                ? is(Roles.AP_MANAGER, Roles.MACHINE)
                : (asked() || leads()) && is(Roles.CASE_MANAGER, Roles.SENIOR, Roles.MACHINE);
    }

    private boolean acknowledges() {
        return (supervises && is(Roles.CASE_MANAGER)) || (leads() && is(Roles.SENIOR, Roles.MACHINE));
    }

    private boolean ofPremises() {
        return actor.agency().equals(placement.premises());
    }

    private boolean asked() {
        return supervises && actor.agency().equals(placement.asked().by());
    }

    private boolean leads() {
        return supervises
                && known.flatMap(KnownCase::lead).filter(actor.agency()::equals).isPresent();
    }

    private boolean is(String... roles) {
        for (String role : roles) {
            if (actor.is(role)) {
                return true;
            }
        }
        return false;
    }
}
