package sightline.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;

/**
 * A date by which an action was to be done, and all that is told of that action.
 *
 * @param set the fact that set the date
 * @param facts those about the action, in the order in which they happened
 */
record ActionDue(
        ActionId action,
        Happening set,
        LocalDate on,
        @Nullable Instant at,
        List<Happening> facts) {

    /** Every date that one action was to be done by. */
    static Stream<ActionDue> datesOf(ActionId action, List<Happening> facts) {
        return facts.stream().flatMap(fact -> of(action, fact, facts).stream());
    }

    private static Optional<ActionDue> of(ActionId action, Happening set, List<Happening> facts) {
        return switch (set.fact()) {
            case ActionAssignedV1 assigned ->
                Optional.of(new ActionDue(action, set, assigned.dueOn(), assigned.dueAt(), facts));
            case ActionCarriedForwardV1 carried ->
                Optional.of(new ActionDue(action, set, carried.dueOn(), carried.dueAt(), facts));
            default -> Optional.empty();
        };
    }

    /** The action and the date: what an alert about it is never raised twice for. */
    String name() {
        return "%s by %s".formatted(action, at == null ? on : at);
    }

    /** How often it had been carried forward when this date was set, by what is known. */
    int timesCarried(Knowledge known) {
        return (int) carriages(known).takeWhile(fact -> !after(fact, set)).count();
    }

    /** Whether it was carried forward to another date since. */
    boolean superseded(Knowledge known) {
        return carriages(known).anyMatch(fact -> after(fact, set));
    }

    /** The first time it was carried forward, where that was from this date. */
    Optional<EventId> firstCarriedOn(Knowledge known) {
        return timesCarried(known) > 0
                ? Optional.empty()
                : carriages(known).findFirst().map(Happening::id);
    }

    /** What ended it, by what is known. */
    Optional<EventId> ended(Knowledge known) {
        return facts.stream()
                .filter(known::has)
                .filter(fact -> Actions.ends(fact, action, known))
                .map(Happening::id)
                .findFirst();
    }

    /** Whether only an exit says that nothing more is to be done. */
    boolean closedByExit(Knowledge known) {
        return facts.stream()
                .filter(known::has)
                .filter(fact -> Actions.ends(fact, action, known))
                .allMatch(fact -> Exit.of(fact.fact()).isPresent());
    }

    /** The first time from this moment on that somebody else was given it. */
    Optional<EventId> transferredFrom(Instant moment, Knowledge known) {
        return facts.stream()
                .filter(known::has)
                .filter(fact -> !fact.occurred().isBefore(moment))
                .filter(fact -> fact.fact() instanceof ActionTransferredV1)
                .map(Happening::id)
                .findFirst();
    }

    /** Whose action it is, by what is known. */
    Optional<AgencyId> owner(Knowledge known) {
        return facts.stream()
                .filter(known::has)
                .flatMap(fact -> owner(fact).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<AgencyId> owner(Happening fact) {
        return switch (fact.fact()) {
            case ActionAssignedV1 assigned -> Optional.of(assigned.ownerAgency());
            case ActionTransferredV1 transferred -> Optional.of(transferred.to());
            default -> Optional.empty();
        };
    }

    private Stream<Happening> carriages(Knowledge known) {
        return facts.stream().filter(known::has).filter(fact -> fact.fact() instanceof ActionCarriedForwardV1);
    }

    private static boolean after(Happening fact, Happening other) {
        return Happening.AS_IT_HAPPENED.compare(fact, other) > 0;
    }
}
