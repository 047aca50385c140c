package sightline.platform.journal.operate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is stuck: nothing is stuck silently for a minute (reliability.md P8, L2). */
public final class Alarms {

    /**
     * How one listener is doing.
     *
     * @param name the listener
     * @param lag messages ahead of it
     * @param sinceLastTurn how long ago it last got on
     * @param trouble why it does not get on; null when it does
     */
    public record Hearing(
            String name,
            long lag,
            Duration sinceLastTurn,
            @Nullable String trouble) {}

    private Alarms() {}

    /**
     * What is wrong, one sentence each; none when all is well.
     *
     * @param sinceLooked how long ago the backlog was read: an old reading is itself a fault
     * @param after how long anything may be stuck
     */
    public static List<String> of(Backlog backlog, Duration sinceLooked, List<Hearing> listeners, Duration after) {
        List<String> alarms = new ArrayList<>();
        if (sinceLooked.compareTo(after) > 0) {
            alarms.add("The database has not answered for %d s".formatted(sinceLooked.toSeconds()));
        }
        if (backlog.oldestUnsent().compareTo(after) > 0) {
            alarms.add("%d events wait for Kafka, the oldest for %d s"
                    .formatted(backlog.unsent(), backlog.oldestUnsent().toSeconds()));
        }
        if (backlog.oldestParked().compareTo(after) > 0) {
            alarms.add("%d events are parked, the oldest for %d s: see /operations/parked"
                    .formatted(backlog.parked(), backlog.oldestParked().toSeconds()));
        }
        for (Hearing listener : listeners) {
            if (listener.sinceLastTurn().compareTo(after) > 0) {
                alarms.add("The listener %s has not got on for %d s%s"
                        .formatted(
                                listener.name(),
                                listener.sinceLastTurn().toSeconds(),
                                listener.trouble() == null ? "" : ": " + listener.trouble()));
            }
        }
        return alarms;
    }
}
