package sightline.platform.journal.real;

import java.time.Duration;
import sightline.deploy.parts.Deadline;

/** Waits for something that must come, and fails with its name when it does not. */
public final class Eventually {
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** What must come true. */
    public interface Condition {
        boolean holds() throws Exception;
    }

    private Eventually() {}

    public static void within(Duration patience, String what, Condition condition) throws InterruptedException {
        Throwable[] last = {null};
        boolean came = Deadline.in(patience).await(GLANCE, () -> {
            try {
                return condition.holds();
            } catch (Exception e) {
                last[0] = e;
                return false;
            }
        });
        if (!came) {
            throw new AssertionError("Not within %s: %s".formatted(patience, what), last[0]);
        }
    }
}
