package sightline.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that one run found.
 *
 * @param feed null when the feed was not measured
 * @param whyNoFeed why not; empty when it was
 */
record Findings(
        Choices choices,
        Machine machine,
        double loadAfter,
        Duration took,
        Map<String, String> versions,
        BusBench.Found bus,
        FeedBench.@Nullable Found feed,
        String whyNoFeed) {

    List<Target> targets() {
        return Target.of(bus, feed);
    }
}
