package sightline.platform.journal.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a service may set about its journal. */
@ConfigMapping(prefix = "sightline.journal")
public interface JournalSettings {

    @WithDefault("sightline.events")
    String topic();

    /** Whether this service announces facts; one that only listens has nothing to relay. */
    @WithDefault("true")
    boolean relays();

    /** The listener that destroys what this service holds of an erased case; {@code nobody} where all of it is kept. */
    @WithDefault("membership")
    String erasedBy();

    /** How long an owner of a shard may be silent before a peer ends its session. */
    @WithDefault("PT10S")
    Duration patience();

    /** How long anything may be stuck before the alarm; always below a minute (reliability.md L2). */
    @WithDefault("PT30S")
    Duration alarmAfter();
}
