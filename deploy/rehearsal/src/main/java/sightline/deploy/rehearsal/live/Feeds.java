package sightline.deploy.rehearsal.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.deploy.partner.LiveFeed;
import sightline.deploy.rehearsal.offline.Knowledge;

/** Every agency's live feed, beside what the offline run foretells of it. */
final class Feeds {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final List<LiveFeed> feeds;
    private final Map<String, List<Knowledge.Item>> foretold;
    private final KnownIds ids;

    Feeds(List<LiveFeed> feeds, List<Knowledge> foretold, KnownIds ids) {
        this.feeds = feeds;
        this.foretold = foretold.stream().collect(Collectors.toMap(Knowledge::agency, Feeds::items));
        this.ids = ids;
    }

    private static List<Knowledge.Item> items(Knowledge one) {
        return one.days().values().stream().flatMap(List::stream).toList();
    }

    /** What each received so far, beside what it should have of the events that were accepted. */
    List<Received> received(List<Accepted> accepted) {
        Set<String> played = accepted.stream().map(one -> one.entry().name()).collect(Collectors.toSet());
        return feeds.stream()
                .map(feed -> new Received(
                        feed.agency(),
                        foretold.getOrDefault(feed.agency(), List.of()).stream()
                                .filter(item -> played.contains(item.entry().name()))
                                .toList(),
                        feed.arrivals(),
                        ids.idOf(Asking.CASE)))
                .toList();
    }

    /** Comes back once each has what it should have, or this time has passed. */
    void await(List<Accepted> accepted, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - until < 0 && !received(accepted).stream().allMatch(Received::isComplete)) {
            Thread.sleep(PAUSE);
        }
    }
}
