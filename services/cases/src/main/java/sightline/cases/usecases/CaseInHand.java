package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.usecases.correction.Correcting;
import sightline.cases.usecases.correction.HowTold;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Told;

/**
 * What every verb of a case does around its own rule: finds the case and keeps others from changing it, asks who may,
 * looks whether somebody was quicker, and saves what came of it.
 */
@ApplicationScoped
public class CaseInHand {

    /** The rule of a verb. */
    @FunctionalInterface
    public interface Deciding<C extends Case> {
        Decision<Change<C, CaseFact>> on(Managed managed, Told told);
    }

    /** The rule of a verb that is asked of any case. */
    @FunctionalInterface
    public interface DecidingOnAny {
        Decision<Change<Case, CaseFact>> on(Case about, Told told);
    }

    /** The rule of a verb that never refuses. */
    @FunctionalInterface
    public interface Recording {
        Change<Managed, CaseFact> in(Managed managed, Told told);
    }

    /** The rule of a verb about one of the many things of a case: what it did, or nothing when that was told before. */
    @FunctionalInterface
    public interface DecidingAbout<F> {
        Decision<Optional<F>> on(Managed managed, Told told);
    }

    /** Says in which case, and by whom told, something happened to a thing. */
    @FunctionalInterface
    public interface Happening<F> {
        CaseFact.OfAThing of(CaseId about, Told told, F what);
    }

    private final Cases cases;
    private final Sight sight;
    private final Rights rights;
    private final Telling telling;
    private final HowTold how;
    private final Correcting correcting;
    private final Clock clock;

    CaseInHand(
            Cases cases, Sight sight, Rights rights, Telling telling, HowTold how, Correcting correcting, Clock clock) {
        this.cases = cases;
        this.sight = sight;
        this.rights = rights;
        this.telling = telling;
        this.how = how;
        this.correcting = correcting;
        this.clock = clock;
    }

    /**
     * What came of it: the case as it is then, or what stands against it.
     *
     * @throws Overtaken when the case has changed since the sender read it
     */
    public <C extends Case> Decision<C> decide(Command on, Verb verb, Deciding<C> rule) {
        return in(on, verb, managed -> decided(managed, on, rule));
    }

    /** The same for what is asked of any case, also of a person who has left. */
    public Decision<Case> decideOnAny(Command on, Verb verb, DecidingOnAny rule) {
        Case found = found(on, verb);
        return rule.on(found, told(on)).then(change -> correcting.saved(found, change));
    }

    /** The same for a verb that succeeds again, and adds no fact, once it has been done. */
    public Decision<Managed> decideOnce(Command on, Verb verb, Predicate<Managed> done, Deciding<Managed> rule) {
        return in(on, verb, managed -> done.test(managed) ? new Taken<>(managed) : decided(managed, on, rule));
    }

    /** The same for a verb that never refuses; only a case that was left is closed to it. */
    public Decision<Managed> record(Command on, Verb verb, Recording rule) {
        return decide(on, verb, (managed, told) -> new Taken<>(rule.in(managed, told)));
    }

    /** The same for a verb about one of the many things of a case, which succeeds again once it has been done. */
    public <F> Decision<Managed> decideAbout(
            Command on, Verb verb, Happening<? super F> happening, DecidingAbout<? extends F> rule) {
        return decideUnlessTold(on, verb, (managed, told) -> rule.on(managed, told)
                .map(fact -> fact.map(what -> managed.recorded(happening.of(managed.id(), told, what)))));
    }

    /** The same where it changes the state of the case besides. */
    public Decision<Managed> decideUnlessTold(Command on, Verb verb, DecidingAbout<Change<Managed, CaseFact>> rule) {
        return in(on, verb, managed -> rule.on(correcting.judged(managed), told(on))
                .then(change ->
                        change.map(done -> correcting.saved(managed, done)).orElseGet(() -> new Taken<>(managed))));
    }

    /** The same for a verb that begins such a thing and never refuses. */
    public <F> Decision<Managed> recordAbout(Command on, Verb verb, Happening<? super F> happening, F begun) {
        return record(on, verb, (managed, told) -> managed.recorded(happening.of(managed.id(), told, begun)));
    }

    /** The case of somebody under management, kept from being changed, for what is done beside it and is no fact. */
    public Decision<Managed> held(Command on, Verb verb) {
        return in(on, verb, Taken::new);
    }

    private Case found(Command on, Verb verb) {
        Case found = sight.require(on.about(), cases.findToChange(on.about()));
        rights.require(verb, found);
        correcting.requireTold(found);
        Overtaken.unlessRead(on.read(), found);
        return found;
    }

    private <C extends Case> Decision<C> in(Command on, Verb verb, Function<Managed, Decision<C>> doing) {
        return switch (found(on, verb)) {
            case Case.Left left -> new Refused<>(new Obstacle.LeftMappa());
            case Managed managed -> doing.apply(managed);
        };
    }

    private <C extends Case> Decision<C> decided(Managed managed, Command on, Deciding<C> rule) {
        return rule.on(correcting.judged(managed), told(on)).then(change -> correcting.saved(managed, change));
    }

    private Told told(Command on) {
        Instant now = clock.instant();
        return telling.of(how.occurred(on.occurred(), now), how.known(on.known(), now));
    }
}
