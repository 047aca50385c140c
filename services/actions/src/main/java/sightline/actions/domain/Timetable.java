package sightline.actions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AreaId;
import sightline.platform.language.Level;
import sightline.platform.standards.Standard;
import sightline.platform.standards.Standards;
import sightline.platform.standards.TimeLimit;
import sightline.platform.standards.WorkingDays;

/**
 * When each stage of one deadline is announced, fixed when the deadline is set: new reference data binds new deadlines.
 *
 * @param moments by stage; a stage that is not there is never announced
 */
public record Timetable(Map<Stage, Instant> moments) {
    /** Of a case that is only rehearsed: nobody is chased. */
    public static final Timetable EMPTY = new Timetable(Map.of());

    /** One stage and its moment. */
    public record Step(Stage stage, Instant moment) {}

    public Timetable {
        moments = Map.copyOf(moments);
    }

    /** The limits that are set for a case of this area and level. */
    public static Timetable of(
            Due due, AreaId area, @Nullable Level level, Standards standards, WorkingDays workingDays) {
        Function<Standard, Optional<TimeLimit>> limit =
                standard -> standards.find(standard, area, level, due.on()).map(Standards.Line::limit);
        Map<Stage, Instant> moments = new EnumMap<>(Stage.class);
        moments.put(Stage.OVERDUE, due.moment());
        limit.apply(Standard.ACTION_DUE_SOON)
                .ifPresent(before -> moments.put(Stage.DUE_SOON, due.momentOn(before.before(due.on(), workingDays))));
        put(moments, Stage.TO_CHAIR, limit.apply(Standard.ACTION_TO_CHAIR), due, workingDays);
        put(moments, Stage.TO_BOARD, limit.apply(Standard.ACTION_TO_BOARD), due, workingDays);
        return new Timetable(moments);
    }

    private static void put(
            Map<Stage, Instant> moments, Stage stage, Optional<TimeLimit> after, Due due, WorkingDays workingDays) {
        after.map(limit -> limit.after(due.on(), workingDays))
                .ifPresent((LocalDate day) -> moments.put(stage, due.momentOn(day)));
    }

    /** What comes first for a deadline set at this instant: of the stages already past only the last, and at once. */
    Optional<Step> firstFrom(Instant now) {
        return steps(step -> !step.moment().isAfter(now))
                .max(Comparator.comparing(Step::stage))
                .map(past -> new Step(past.stage(), now))
                .or(() -> steps(step -> true).min(Comparator.comparing(Step::stage)));
    }

    /** What comes after this stage. */
    Optional<Step> after(Stage stage) {
        return steps(step -> step.stage().compareTo(stage) > 0).min(Comparator.comparing(Step::stage));
    }

    private Stream<Step> steps(Predicate<Step> which) {
        return moments.entrySet().stream()
                .map(one -> new Step(one.getKey(), one.getValue()))
                .filter(which);
    }
}
