package sightline.oversight.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.AlertFact.AlertAcknowledged;
import sightline.oversight.domain.AlertFact.AlertClosed;
import sightline.oversight.domain.AlertFact.AlertEscalated;
import sightline.oversight.domain.AlertFact.AlertRaised;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.AlertRole;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/** An alert, from the moment it is raised: open until facts answer it or its owner resolves it. */
public sealed interface Alert {

    Noticed noticed();

    long version();

    /** Whoever must answer it has seen it. */
    Decision<Change<Alert, AlertFact>> acknowledge(Told told);

    /** Its owner says why nothing more is to be done. */
    Decision<Change<Alert, AlertFact>> resolve(String reason, Told told);

    private static Instant at(Told told) {
        return Objects.requireNonNull(told.occurred().at(), "what is done to an alert is done at a moment");
    }

    /** Raises it. */
    static Change<Alert, AlertFact> raise(Noticed noticed, Told told) {
        return Change.of(
                new Open(noticed, 1, null, null, noticed.dueAt()), new AlertRaised(noticed.about(), told, noticed));
    }

    /**
     * It waits for its answer.
     *
     * @param acknowledgedAt when somebody said that they have seen it
     * @param escalatedTo the role it last went on to
     * @param escalateAt when it goes on to the next; null once acknowledged, or when there is no next
     */
    record Open(
            Noticed noticed,
            long version,
            @Nullable Instant acknowledgedAt,
            @Nullable AlertRole escalatedTo,
            @Nullable Instant escalateAt)
            implements Alert {

        @Override
        public Decision<Change<Alert, AlertFact>> acknowledge(Told told) {
            return acknowledgedAt != null
                    ? new Decision.Refused<>(new Obstacle.AcknowledgedAlready(acknowledgedAt))
                    : new Decision.Taken<>(Change.of(
                            new Open(noticed, version + 1, Alert.at(told), escalatedTo, null),
                            new AlertAcknowledged(noticed.about(), told, noticed.id())));
        }

        @Override
        public Decision<Change<Alert, AlertFact>> resolve(String reason, Told told) {
            return noticed.answeredByFactsOnly()
                    ? new Decision.Refused<>(new Obstacle.AnsweredByFactsOnly())
                    : new Decision.Taken<>(closed(AlertClosing.RESOLVED, null, reason, told));
        }

        /** A fact has answered it. */
        public Change<Alert, AlertFact> clear(EventId by, Told told) {
            return closed(AlertClosing.CLEARED_BY_EVENT, by, null, told);
        }

        /** Whether its time to be acknowledged has run out by then. */
        public boolean mustGoOn(Instant now) {
            return escalateAt != null && !now.isBefore(escalateAt);
        }

        /** Nobody acknowledged it: it goes on to the next role, who has until the given moment. */
        public Change<Alert, AlertFact> escalate(Instant until, Told told) {
            AlertRole to = next(escalatedTo).orElse(AlertRole.HEAD);
            return Change.of(
                    new Open(
                            noticed,
                            version + 1,
                            acknowledgedAt,
                            to,
                            next(to).map(_ -> until).orElse(null)),
                    new AlertEscalated(noticed.about(), told, noticed.id(), to));
        }

        /* First to the first who was told, then to the head. */
        private Optional<AlertRole> next(@Nullable AlertRole after) {
            return Stream.concat(noticed.recipients().stream().limit(1), Stream.of(AlertRole.HEAD))
                    .distinct()
                    .dropWhile(role -> after != null && role != after)
                    .skip(after == null ? 0 : 1)
                    .findFirst();
        }

        private Change<Alert, AlertFact> closed(
                AlertClosing how, @Nullable EventId by, @Nullable String reason, Told told) {
            return Change.of(
                    new Closed(noticed, version + 1, acknowledgedAt, escalatedTo, Alert.at(told), how, by),
                    new AlertClosed(noticed.about(), told, noticed.id(), how, by, reason));
        }
    }

    /**
     * It is over.
     *
     * @param by the fact that answered it
     */
    record Closed(
            Noticed noticed,
            long version,
            @Nullable Instant acknowledgedAt,
            @Nullable AlertRole escalatedTo,
            Instant at,
            AlertClosing how,
            @Nullable EventId by)
            implements Alert {

        @Override
        public Decision<Change<Alert, AlertFact>> acknowledge(Told told) {
            return new Decision.Refused<>(new Obstacle.ClosedAlready(how));
        }

        @Override
        public Decision<Change<Alert, AlertFact>> resolve(String reason, Told told) {
            return new Decision.Refused<>(new Obstacle.ClosedAlready(how));
        }
    }
}
