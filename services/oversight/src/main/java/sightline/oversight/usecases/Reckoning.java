package sightline.oversight.usecases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.AlertFact;
import sightline.oversight.domain.Noticed;
import sightline.platform.language.AlertId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.rules.Clearing;
import sightline.platform.rules.Evaluation;
import sightline.platform.rules.History;
import sightline.platform.rules.Watch;

/**
 * Compares what the rules say of a case with the alerts that were raised: what is new, what is answered, what waits.
 */
final class Reckoning {
    /* Raised this long after its moment, as after an outage, an alert leaves those who are told as much time as usual. */
    private static final Duration PROMPT = Duration.ofMinutes(1);

    private final Watch watch;
    private final History history;
    private final Instant now;
    private final Engine engine;
    private final Map<AlertId, Alert> alerts = new HashMap<>();
    private final List<Change<Alert, AlertFact>> changes = new ArrayList<>();

    Reckoning(Watch watch, History history, Instant now, Ids ids) {
        this.watch = watch;
        this.history = history;
        this.now = now;
        this.engine = new Engine(ids);
    }

    void compare(Evaluation evaluation, List<Alert> raised) {
        raised.forEach(alert -> alerts.put(alert.noticed().id(), alert));
        evaluation.alerts().forEach(this::take);
        evaluation.answered().forEach((id, by) -> clear(id, new Clearing(now, by)));
        alerts.values().stream().toList().forEach(this::escalate);
    }

    /** What has changed, in the order in which it did. */
    List<Change<Alert, AlertFact>> changes() {
        return changes;
    }

    /** When alerts go on to the next role if nobody acknowledges them. */
    Stream<Instant> escalations() {
        return alerts.values().stream()
                .flatMap(alert ->
                        alert instanceof Alert.Open open ? Stream.ofNullable(open.escalateAt()) : Stream.empty());
    }

    private void take(sightline.platform.rules.Alert found) {
        if (!alerts.containsKey(found.id())) {
            keep(Alert.raise(noticed(found), engine.told(found.raisedAt(), last(found.because()))));
        }
        if (found.cleared() != null) {
            clear(found.id(), found.cleared());
        }
    }

    private void clear(AlertId id, Clearing clearing) {
        if (alerts.get(id) instanceof Alert.Open open) {
            keep(open.clear(clearing.by(), engine.told(clearing.at(), clearing.by())));
        }
    }

    private void escalate(Alert alert) {
        if (alert instanceof Alert.Open open && open.mustGoOn(now)) {
            Instant until = watch.acknowledgeBy(open.noticed().detector(), history, now);
            keep(open.escalate(until, engine.told(now, null)));
        }
    }

    private void keep(Change<Alert, AlertFact> change) {
        alerts.put(change.now().noticed().id(), change.now());
        changes.add(change);
    }

    private Noticed noticed(sightline.platform.rules.Alert found) {
        return new Noticed(
                found.id(),
                history.caseId(),
                found.detector(),
                found.limb(),
                found.title(),
                found.sentence(),
                found.because(),
                found.owner(),
                found.told(),
                found.concerns(),
                found.raisedAt(),
                found.wouldHaveFiredAt(),
                dueAt(found));
    }

    private Instant dueAt(sightline.platform.rules.Alert found) {
        return found.raisedAt().plus(PROMPT).isBefore(now)
                ? watch.acknowledgeBy(found.detector(), history, now)
                : found.dueAt();
    }

    private static @Nullable EventId last(List<EventId> because) {
        return because.isEmpty() ? null : because.getLast();
    }
}
