package sightline.oversight.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be set about the looking at cases. */
@ConfigMapping(prefix = "sightline.looking")
public interface LookSettings {

    /** How long to wait at most before looking again: another instance's commit wakes nobody here. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** How long a case may be due unlooked at before the alarm; always below a minute (reliability.md L2). */
    @WithDefault("PT30S")
    Duration alarmAfter();
}
