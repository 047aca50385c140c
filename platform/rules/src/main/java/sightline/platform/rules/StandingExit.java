package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertRole;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/** An exit that is in the history, judged by everything that had happened or was recorded by then. */
record StandingExit(Happening fact, Exit exit) implements Suspicion {

    @Override
    public @Nullable Limb limb() {
        return null;
    }

    @Override
    public String cause() {
        return fact.id().toString();
    }

    @Override
    public Instant since() {
        return fact.recorded();
    }

    @Override
    public List<Happening> bearing(Knowledge known) {
        return known.ofKinds(ExitReasons.BEARING).filter(this::byThen).toList();
    }

    @Override
    public List<Happening> answering(Knowledge known) {
        return known.ofKinds(ExitReasons.BEARING).toList();
    }

    @Override
    public Optional<Standing> standing(Knowledge known) {
        return Optional.of(known)
                .filter(this::stands)
                .map(this::reasons)
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons -> new Standing(fact.occurred(), reasons));
    }

    @Override
    public Optional<EventId> answer(Knowledge known) {
        return reopened(known).or(() -> judged(known).any() ? Optional.empty() : newest(known));
    }

    /* A fact from before the exit may be told at any time after it. */
    @Override
    public boolean settled(Knowledge known) {
        return false;
    }

    @Override
    public List<AlertRole> told(Knowledge known) {
        return List.of(AlertRole.CO_ORDINATOR, AlertRole.EVERY_AGENCY);
    }

    @Override
    public String sentence() {
        return "The person left, or came to a lower level, while something still stood against it.";
    }

    private boolean stands(Knowledge known) {
        return exit.leaves(LevelInForce.before(fact, known)) && reopened(known).isEmpty();
    }

    private boolean byThen(Happening other) {
        return !other.occurred().isAfter(fact.occurred()) || !other.recorded().isAfter(fact.recorded());
    }

    /* The exit itself is a reason where it lacks something; then the facts that stood against it. */
    private List<EventId> reasons(Knowledge known) {
        List<ExitObstacleFound> found = judged(known).standing();
        return found.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(fact.id()),
                                found.stream().map(ExitObstacleFound::eventId).filter(Objects::nonNull))
                        .toList();
    }

    private ExitReasons judged(Knowledge known) {
        return new ExitReasons(known, exit, this::byThen);
    }

    private Optional<EventId> reopened(Knowledge known) {
        return new Reopenings(known).of(fact);
    }

    private Optional<EventId> newest(Knowledge known) {
        return known.newest(answering(known)).map(Happening::id);
    }
}
