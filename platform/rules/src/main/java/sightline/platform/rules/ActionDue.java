package sightline.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.actions.ActionCarriedForwardV1;
import sightline.platform.contracts.actions.ActionTransferredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;

/**
 * A date by which an action was to be done, and all that is told of that action.
 *
 * @param set the fact that set the date
 */
record ActionDue(
        ActionStory story,
        Happening set,
        LocalDate on,
        @Nullable Instant at) {

    /** Every date that one action was to be done by. */
    static Stream<ActionDue> datesOf(ActionStory story) {
        return story.facts().stream().flatMap(fact -> of(story, fact).stream());
    }

    private static Optional<ActionDue> of(ActionStory story, Happening set) {
        return switch (set.fact()) {
            case ActionAssignedV1 assigned ->
                Optional.of(new ActionDue(story, set, assigned.dueOn(), assigned.dueAt()));
            case ActionCarriedForwardV1 carried ->
                Optional.of(new ActionDue(story, set, carried.dueOn(), carried.dueAt()));
            default -> Optional.empty();
        };
    }

    /** The action and the date: what an alert about it is never raised twice for. */
    String name() {
        return "%s by %s".formatted(story.action(), at == null ? on : at);
    }

    /** Whether it had been carried forward just so often when this date was set, by what is known. */
    boolean carried(int times, Knowledge known) {
        return story.carriedUntil(set).filter(known::has).limit(times + 1L).count() == times;
    }

    /** Whether it was carried forward to another date since. */
    boolean superseded(Knowledge known) {
        return story.carriedAfter(set).anyMatch(known::has);
    }

    /** The first time it was carried forward, where that was from this date. */
    Optional<EventId> firstCarriedOn(Knowledge known) {
        return story.carriedUntil(set).anyMatch(known::has)
                ? Optional.empty()
                : story.carriedAfter(set).filter(known::has).findFirst().map(Happening::id);
    }

    /** What ended it, by what is known. */
    Optional<EventId> ended(Knowledge known) {
        return ends(known).map(Happening::id).findFirst();
    }

    /** Whether only an exit says that nothing more is to be done. */
    boolean closedByExit(Knowledge known) {
        return ends(known).allMatch(fact -> Exit.of(fact.fact()).isPresent());
    }

    /** The first time from this moment on that somebody else was given it. */
    Optional<EventId> transferredFrom(Instant moment, Knowledge known) {
        return story.transferred().stream()
                .filter(known::has)
                .filter(fact -> !fact.occurred().isBefore(moment))
                .map(Happening::id)
                .findFirst();
    }

    /** Whose action it is, by what is known. */
    Optional<AgencyId> owner(Knowledge known) {
        return story.facts().stream()
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

    private Stream<Happening> ends(Knowledge known) {
        return story.ending().stream().filter(known::has).filter(fact -> Actions.ends(fact, story.action(), known));
    }
}
