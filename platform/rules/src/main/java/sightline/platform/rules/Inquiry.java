package sightline.platform.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertId;
import sightline.platform.language.EventId;

/**
 * Follows one suspicion from the moment its cause became known: at each moment at which more became known it asks
 * again, and between two of them only the passing of a limit can change the answer.
 */
final class Inquiry {
    /* A fact is recorded a moment after it happened; only what comes later than that was told late. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final Detector detector;
    private final Suspicion suspicion;
    private final Limits limits;
    private final History history;
    private final Instant now;
    private final List<Instant> looks;

    Inquiry(Detector detector, Suspicion suspicion, Limits limits, History history, Instant now) {
        this.detector = detector;
        this.suspicion = suspicion;
        this.limits = limits;
        this.history = history;
        this.now = now;
        this.looks = looks(suspicion.bearing(history.knownAt(now)), suspicion.since());
    }

    private List<Instant> looks(List<Happening> facts, Instant from) {
        return facts.stream()
                .map(Happening::recorded)
                .filter(recorded -> !recorded.isBefore(from) && !recorded.isAfter(now))
                .distinct()
                .sorted()
                .toList();
    }

    AlertId id() {
        return new AlertId(NamedId.of(
                "%s|%s|%s|%s".formatted(history.caseId(), detector.id(), suspicion.limb(), suspicion.cause())));
    }

    /** What answers it now, though it was never raised. */
    Optional<EventId> answered() {
        return suspicion.answer(history.knownAt(now));
    }

    /** The alert it became, if it did. */
    Optional<Alert> raised() {
        for (int look = 0; look < looks.size(); look++) {
            Knowledge known = history.knownAt(looks.get(look));
            Optional<Standing> standing = suspicion.standing(known);
            if (standing.isEmpty() && suspicion.settled(known)) {
                return Optional.empty();
            }
            Instant nextLook = look + 1 < looks.size() ? looks.get(look + 1) : null;
            Optional<Alert> alert = standing.flatMap(one -> raised(one, known.at(), nextLook));
            if (alert.isPresent()) {
                return alert;
            }
        }
        return Optional.empty();
    }

    /** When it will fire if nothing more becomes known. */
    Optional<Instant> pending() {
        return suspicion
                .standing(history.knownAt(now))
                .filter(standing -> standing.speaksAt(standing.fires()))
                .map(Standing::fires)
                .filter(now::isBefore);
    }

    /* A fact at the very instant of a limit is in time: when more becomes known just then, that look decides. */
    private Optional<Alert> raised(Standing standing, Instant since, @Nullable Instant nextLook) {
        Instant moment = standing.firesKnownSince(since);
        boolean fires =
                !moment.isAfter(now) && (nextLook == null || moment.isBefore(nextLook)) && standing.speaksAt(moment);
        return fires ? Optional.of(alert(standing, moment)) : Optional.empty();
    }

    private Alert alert(Standing standing, Instant moment) {
        Knowledge known = history.knownAt(moment);
        return new Alert(
                id(),
                detector.id(),
                suspicion.limb(),
                detector.title(),
                suspicion.sentence(),
                standing.because(),
                detector.owner(),
                suspicion.told(known),
                suspicion.concerns(known).orElse(null),
                moment,
                standing.fires().isBefore(moment.minus(AT_ONCE)) ? standing.fires() : null,
                dueAt(moment),
                cleared(moment));
    }

    private Instant dueAt(Instant raised) {
        return limits.afterMoment(detector.acknowledged(), raised, history.knownAt(raised));
    }

    private @Nullable Clearing cleared(Instant raised) {
        return looks(suspicion.answering(history.knownAt(now)), raised.plusNanos(1)).stream()
                .flatMap(look -> suspicion.answer(history.knownAt(look)).map(by -> new Clearing(look, by)).stream())
                .findFirst()
                .orElse(null);
    }
}
