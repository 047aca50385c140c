package sightline.oversight.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.oversight.domain.Alerts;
import sightline.platform.language.CaseId;
import sightline.platform.language.Ids;
import sightline.platform.rules.Evaluation;
import sightline.platform.rules.History;
import sightline.platform.rules.Watch;

/**
 * Looks at the cases whose moment has come: because a fact was heard, because a limit passes, or because nobody
 * acknowledged an alert. Whatever it finds is kept and announced in the transaction that holds the case.
 */
@ApplicationScoped
public class LookAtCases {
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    /**
     * What one turn did.
     *
     * @param looked whether a case was due
     * @param untilNext how long until the next one is; empty when none will be
     */
    public record Turn(boolean looked, Optional<Duration> untilNext) {}

    private final Watch watch;
    private final WatchedCases cases;
    private final Alerts alerts;
    private final Ids ids;

    LookAtCases(Watch watch, WatchedCases cases, Alerts alerts, Ids ids) {
        this.watch = watch;
        this.cases = cases;
        this.alerts = alerts;
        this.ids = ids;
    }

    /**
     * Looks at the case that is due longest, if one is due.
     *
     * @throws LookFailed when that failed; then nothing was changed, and it should be {@link #postpone postponed}
     */
    @Transactional
    public Turn turn() {
        Optional<CaseId> due = cases.claimDue();
        due.ifPresent(this::look);
        return new Turn(due.isPresent(), cases.untilNext());
    }

    /** Lets the other cases go first. */
    @Transactional
    public void postpone(CaseId id) {
        cases.postpone(id, AFTER_FAILURE);
    }

    private void look(CaseId id) {
        try {
            Instant now = cases.now();
            Optional<Instant> next = cases.history(id).flatMap(history -> reckon(history, now));
            cases.lookAgain(id, next.orElse(null));
        } catch (RuntimeException e) {
            throw new LookFailed(id, e);
        }
    }

    /** When the case is to be looked at next, unless a fact is heard before. */
    private Optional<Instant> reckon(History history, Instant now) {
        Evaluation evaluation = watch.evaluate(history, now);
        var reckoning = new Reckoning(watch, history, now, ids);
        reckoning.compare(evaluation, alerts.ofToChange(history.caseId()));
        alerts.save(reckoning.changes());
        return Stream.concat(Stream.ofNullable(evaluation.nextMoment()), reckoning.escalations())
                .min(Comparator.naturalOrder());
    }
}
