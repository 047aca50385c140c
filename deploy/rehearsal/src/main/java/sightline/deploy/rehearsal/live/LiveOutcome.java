package sightline.deploy.rehearsal.live;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a live run.
 *
 * @param attempts what is not as it should be about events and attempts, in sentences
 * @param feeds what is not as it should be on the feeds, in sentences
 */
public record LiveOutcome(List<String> attempts, List<String> feeds) {
    public LiveOutcome {
        attempts = List.copyOf(attempts);
        feeds = List.copyOf(feeds);
    }

    List<String> faults() {
        return Stream.concat(attempts.stream(), feeds.stream()).toList();
    }
}
