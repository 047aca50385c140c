package sightline.platform.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertId;
import sightline.platform.language.EventId;

/** Gathers what the inquiries of one evaluation find; of one cause the first alert is the only one. */
final class Findings {
    private static final Comparator<Alert> IN_ORDER = Comparator.comparing(Alert::raisedAt)
            .thenComparing(alert -> alert.id().value());

    private final Map<AlertId, Alert> alerts = new HashMap<>();
    private final Map<AlertId, EventId> answered = new HashMap<>();
    private final Set<AlertId> asked = new HashSet<>();
    private @Nullable Instant next;

    Findings(History history, Instant now) {
        next = history.nextRecordedAfter(now).orElse(null);
    }

    /** What was suspected for a fact that turned out otherwise is answered by the fact that says so. */
    void corrected(Inquiry before, EventId correction) {
        if (!asked.contains(before.id())) {
            answered.putIfAbsent(before.id(), correction);
        }
    }

    void add(Inquiry inquiry) {
        asked.add(inquiry.id());
        inquiry.raised().ifPresentOrElse(this::add, () -> notRaised(inquiry));
    }

    private void notRaised(Inquiry inquiry) {
        inquiry.answered().ifPresent(by -> answered.putIfAbsent(inquiry.id(), by));
        inquiry.pending().ifPresent(this::lookAgainAt);
    }

    Evaluation evaluation() {
        List<Alert> inOrder = alerts.values().stream().sorted(IN_ORDER).toList();
        return new Evaluation(inOrder, answered, next);
    }

    private void add(Alert alert) {
        alerts.merge(alert.id(), alert, (one, other) -> other.raisedAt().isBefore(one.raisedAt()) ? other : one);
    }

    private void lookAgainAt(Instant moment) {
        next = Stream.ofNullable(next).filter(moment::isAfter).findFirst().orElse(moment);
    }
}
