package sightline.deploy.rehearsal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Agency;
import sightline.deploy.partner.LiveFeed;
import sightline.deploy.partner.Partner;
import sightline.deploy.partner.Partners;
import sightline.deploy.partner.RunningStack;
import sightline.deploy.rehearsal.chronicle.Chronicle;

/** The agencies' own systems: those that speak in a chronicle, and all that listen, on the case or not. */
final class Cast implements AutoCloseable {
    private final Partners partners;
    private final List<LiveFeed> feeds;

    private Cast(Partners partners, List<LiveFeed> feeds) {
        this.partners = partners;
        this.feeds = List.copyOf(feeds);
    }

    /** Everybody connected and listening from now on. */
    static Cast assembled(Chronicle chronicle, RunningStack stack) throws InterruptedException {
        requireEverySpeaker(chronicle, stack);
        Partners partners = new Partners(stack);
        List<Partner> listeners = Agencies.ofTheDemonstration().all().stream()
                .map(Agency::id)
                .filter(stack::knows)
                .map(partners::of)
                .toList();
        var feeds = new ArrayList<LiveFeed>();
        for (Partner listener : listeners) {
            feeds.add(LiveFeed.fromNow(listener));
        }
        return new Cast(partners, feeds);
    }

    private static void requireEverySpeaker(Chronicle chronicle, RunningStack stack) {
        Set<String> unknown = new TreeSet<>();
        chronicle.entries().stream()
                .map(entry -> entry.agency().value())
                .filter(agency -> !stack.knows(agency))
                .forEach(unknown::add);
        if (!unknown.isEmpty()) {
            throw new NotTaken("The running stack has no login for %s. Name agencies of northshire and southmoor."
                    .formatted(String.join(", ", unknown)));
        }
    }

    Partner of(String agency) {
        return partners.of(agency);
    }

    List<LiveFeed> feeds() {
        return feeds;
    }

    @Override
    public void close() {
        feeds.forEach(LiveFeed::close);
        partners.close();
    }
}
