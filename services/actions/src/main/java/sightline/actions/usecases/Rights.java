package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.actions.domain.Action;
import sightline.actions.domain.Verb;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.Roles;
import sightline.platform.membership.KnownCase;

/** Decides what the asker may know of an action on a case they see, and do with it. */
@ApplicationScoped
class Rights {
    private static final Set<String> UNDERTAKE = Set.of(
            Roles.AGENCY_SPOC,
            Roles.PRACTITIONER,
            Roles.CASE_MANAGER,
            Roles.SENIOR,
            Roles.HEALTH_LEAD,
            Roles.AP_MANAGER,
            Roles.MACHINE);

    private final Asking asking;
    private final Sight sight;

    Rights(Asking asking, Sight sight) {
        this.asking = asking;
        this.sight = sight;
    }

    Seen seen(Action action, KnownCase known) {
        return new Seen(action, seesText(action, known), mayTry(action, known));
    }

    /** Goes on for whoever may do this. */
    void require(Verb verb, Action action, KnownCase known) {
        if (!may(verb, action, known)) {
            throw new NotAllowed(
                    switch (verb) {
                        case ACCEPT, COMPLETE ->
                            "Only %s, which owns this action, does this; ask it to"
                                    .formatted(action.assignment().owner());
                        case CARRY_FORWARD, CANCEL ->
                            "Only the co-ordination or chair of %s does this; ask them to".formatted(sight.area(known));
                        case TRANSFER ->
                            "Only the agency that owns this action, or the area's co-ordination or chair, "
                                    + "does this; ask them to";
                    });
        }
    }

    private boolean seesText(Action action, KnownCase known) {
        Actor actor = asking.actor();
        return actor.agency().equals(action.assignment().owner())
                || known.lead().equals(Optional.of(actor.agency()))
                || sight.minutes(known);
    }

    private Set<Verb> mayTry(Action action, KnownCase known) {
        return Arrays.stream(Verb.values())
                .filter(verb -> may(verb, action, known))
                .collect(Collectors.toSet());
    }

    private boolean may(Verb verb, Action action, KnownCase known) {
        return switch (verb) {
            case ACCEPT, COMPLETE -> undertakes(action);
            case CARRY_FORWARD, CANCEL -> sight.convenes(known);
            case TRANSFER -> undertakes(action) || sight.convenes(known);
        };
    }

    private boolean undertakes(Action action) {
        Actor actor = asking.actor();
        return actor.agency().equals(action.assignment().owner())
                && UNDERTAKE.stream().anyMatch(actor::is);
    }
}
