package sightline.actions.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;

/**
 * What every action carries, whatever became of it.
 *
 * @param version how often it has changed, for whoever decides on what they have read
 * @param carriedForward how often it got a later date
 * @param lastReason why it was last carried forward, transferred or cancelled
 */
public record Undertaking(
        ActionId id,
        long version,
        Assignment assignment,
        Instant assignedAt,
        int carriedForward,
        @Nullable String lastReason,
        Chasing chasing) {

    static Undertaking from(ActionId id, Assignment assignment, Instant assignedAt, Chasing chasing) {
        return new Undertaking(id, 1, assignment, assignedAt, 0, null, chasing);
    }

    Undertaking changed() {
        return with(assignment, carriedForward, lastReason, chasing);
    }

    Undertaking over(@Nullable String reason) {
        return with(assignment, carriedForward, reason == null ? lastReason : reason, chasing.over());
    }

    Undertaking carriedForward(Due due, String reason, Chasing anew) {
        return with(assignment.by(due), carriedForward + 1, reason, anew);
    }

    Undertaking transferred(AgencyId to, String reason) {
        return with(assignment.of(to), carriedForward, reason, chasing);
    }

    /** With every stage announced whose moment has come by then; each is named in its order. */
    Undertaking announced(Instant by, Consumer<Timetable.Step> each) {
        Chasing reached = chasing;
        for (Timetable.Step step : stepsBy(by)) {
            each.accept(step);
            reached = reached.after(step.stage());
        }
        return with(assignment, carriedForward, lastReason, reached);
    }

    private List<Timetable.Step> stepsBy(Instant then) {
        List<Timetable.Step> steps = new ArrayList<>();
        Optional<Timetable.Step> step = chasing.comeBy(then);
        while (step.isPresent()) {
            steps.add(step.get());
            step = chasing.after(step.get().stage()).comeBy(then);
        }
        return steps;
    }

    private Undertaking with(Assignment now, int times, @Nullable String reason, Chasing then) {
        return new Undertaking(id, version + 1, now, assignedAt, times, reason, then);
    }
}
