package sightline.feeds.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sightline.feeds.domain.FeedEntry;
import sightline.platform.access.Asking;
import sightline.platform.access.Looked;
import sightline.platform.access.Sight;
import sightline.platform.language.AgencyId;

/** Reads the asking agency's own feed; no other can be asked for. */
@ApplicationScoped
public class ReadFeed {

    /**
     * Some of a feed.
     *
     * @param next the cursor for what comes after it
     * @param latest the last number there was when it was asked for
     */
    public record Page(List<FeedEntry> entries, long next, long latest) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    private final Feeds feeds;
    private final Withholding withholding;
    private final Asking asking;
    private final Looked looked;

    ReadFeed(Feeds feeds, Withholding withholding, Asking asking, Looked looked) {
        this.feeds = feeds;
        this.withholding = withholding;
        this.asking = asking;
        this.looked = looked;
    }

    /**
     * What is withheld from the reader is left out, and the page goes on after it. A cursor beyond the end is answered
     * with an empty page.
     */
    public Page page(Cursor cursor, PageSize size) {
        AgencyId agency = asking.actor().agency();
        // The end first: what comes in between is then never missing from a page that says it is the last.
        long latest = feeds.latest(agency);
        List<FeedEntry> entries = feeds.after(agency, cursor.after(), size.atMost());
        long next = Passed.after(cursor.after(), size.atMost(), latest, entries);
        List<FeedEntry> readable = withholding.readable(asking.actor(), entries);
        readable.forEach(one -> looked.at(one.shown().about(), Sight.Ground.MEMBERSHIP));
        return new Page(readable, next, Math.max(latest, entries.isEmpty() ? 0 : next));
    }
}
