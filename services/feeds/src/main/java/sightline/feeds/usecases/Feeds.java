package sightline.feeds.usecases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import sightline.feeds.domain.FeedEntry;
import sightline.platform.language.AgencyId;

/** The feeds of all agencies, as far as they are committed. */
public interface Feeds {

    /** The entries of an agency after this number, oldest first. */
    List<FeedEntry> after(AgencyId agency, long sequence, int atMost);

    /** The last number of an agency's feed; 0 before its first entry. */
    long latest(AgencyId agency);

    /** The last number of each of these feeds that has an entry. */
    Map<AgencyId, Long> latest(Collection<AgencyId> agencies);
}
