package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.actions.domain.Action;
import sightline.actions.domain.Verb;
import sightline.platform.access.ActionVerb;
import sightline.platform.access.Asking;
import sightline.platform.access.Sight.Ground;
import sightline.platform.access.Standing;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Asks access what the asker may know of an action on a case they see, and do with it. */
@ApplicationScoped
class Rights {
    private final KnownCases cases;
    private final Asking asking;

    Rights(KnownCases cases, Asking asking) {
        this.cases = cases;
        this.asking = asking;
    }

    Seen seen(Action action, KnownCase known) {
        return new Seen(action, seesText(action, known), mayTry(action, known));
    }

    /**
     * Goes on for whoever may do this.
     *
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    void require(Verb verb, Action action, KnownCase known) {
        cases.require(inAccess(verb), known, standings(action));
    }

    /** Goes on for whoever may assign an action on this case. */
    void requireAssigning(KnownCase known) {
        cases.require(ActionVerb.ASSIGN, known, Set.of());
    }

    /** The owner, and those who answer for the case; what somebody sees in an emergency is less. */
    private boolean seesText(Action action, KnownCase known) {
        return cases.look(known)
                .filter(sight -> sight.seat().answers() || (sight.ground() != Ground.EMERGENCY && isOfTheOwner(action)))
                .isPresent();
    }

    private Set<Verb> mayTry(Action action, KnownCase known) {
        return Arrays.stream(Verb.values())
                .filter(verb -> cases.may(inAccess(verb), known, standings(action)))
                .collect(Collectors.toSet());
    }

    private Set<Standing> standings(Action action) {
        return isOfTheOwner(action) ? Set.of(Standing.OWNS) : Set.of();
    }

    private boolean isOfTheOwner(Action action) {
        return asking.actor().agency().equals(action.assignment().owner());
    }

    /** What access decides on; every one is called the same there. */
    private static ActionVerb inAccess(Verb verb) {
        return ActionVerb.valueOf(verb.name());
    }
}
