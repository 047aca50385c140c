package sightline.actions.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be set about the announcing of deadlines. */
@ConfigMapping(prefix = "sightline.deadlines")
public interface DeadlineSettings {

    /** How long to wait at most before looking again: another instance's commit wakes nobody here. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** How long a moment may have passed unannounced before the alarm; always below a minute (reliability.md L2). */
    @WithDefault("PT30S")
    Duration alarmAfter();
}
