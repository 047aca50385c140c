package sightline.actions.postgres;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Chasing;
import sightline.actions.domain.Stage;
import sightline.actions.domain.Timetable;

/** Between a deadline's announcements and the columns they are kept in. */
final class ChasingColumns {
    private ChasingColumns() {}

    static Chasing chasing(ActionRow row) {
        Map<Stage, Instant> moments = new EnumMap<>(Stage.class);
        put(moments, Stage.DUE_SOON, row.dueSoonAt);
        put(moments, Stage.OVERDUE, row.overdueAt);
        put(moments, Stage.TO_CHAIR, row.toChairAt);
        put(moments, Stage.TO_BOARD, row.toBoardAt);
        return new Chasing(
                new Timetable(moments),
                row.announced == null ? null : stage(row.announced),
                row.nextStage == null || row.nextMoment == null
                        ? null
                        : new Timetable.Step(stage(row.nextStage), row.nextMoment));
    }

    private static void put(Map<Stage, Instant> moments, Stage stage, @Nullable Instant moment) {
        if (moment != null) {
            moments.put(stage, moment);
        }
    }

    static void write(Chasing chasing, ActionRow row) {
        Map<Stage, Instant> moments = chasing.timetable().moments();
        row.dueSoonAt = moments.get(Stage.DUE_SOON);
        row.overdueAt = moments.get(Stage.OVERDUE);
        row.toChairAt = moments.get(Stage.TO_CHAIR);
        row.toBoardAt = moments.get(Stage.TO_BOARD);
        row.announced = chasing.announced() == null ? null : word(chasing.announced());
        row.nextStage = chasing.next() == null ? null : word(chasing.next().stage());
        row.nextMoment = chasing.next() == null ? null : chasing.next().moment();
    }

    private static Stage stage(String word) {
        return Stage.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String word(Stage stage) {
        return stage.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
