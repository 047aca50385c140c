package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertId;
import sightline.platform.language.EventId;

/**
 * What a history means at a moment.
 *
 * @param alerts every alert raised so far, open or cleared, in the order in which they were raised
 * @param answered what is answered by what is known and so was never raised; whoever raised it before the answer
 *     reached them closes it by this
 * @param nextMoment the earliest moment at which this could change without a new fact; null when it cannot
 */
public record Evaluation(
        List<Alert> alerts,
        Map<AlertId, EventId> answered,
        @Nullable Instant nextMoment) {

    public Evaluation {
        alerts = List.copyOf(alerts);
        answered = Map.copyOf(answered);
    }

    public Optional<Alert> find(AlertId id) {
        return alerts.stream().filter(alert -> alert.id().equals(id)).findFirst();
    }
}
