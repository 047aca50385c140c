package sightline.feeds.usecases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.feeds.domain.FeedEntry;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Live feeds that nobody follows. */
public final class LiveFeedsOfNobody implements Feeds {
    private LiveFeedsOfNobody() {}

    public static LiveFeeds live() {
        return new LiveFeeds(new LiveFeedsOfNobody());
    }

    /** Nothing is withheld, since nobody reads. */
    public static Withholding withholding() {
        return new Withholding(
                new LimitedCases() {
                    @Override
                    public Map<CaseId, Limitation> all() {
                        return Map.of();
                    }

                    @Override
                    public Set<CaseId> erased() {
                        return Set.of();
                    }
                },
                Clock.systemUTC());
    }

    @Override
    public List<FeedEntry> after(AgencyId agency, long sequence, int atMost) {
        return List.of();
    }

    @Override
    public long latest(AgencyId agency) {
        return 0;
    }

    @Override
    public Map<AgencyId, Long> latest(Collection<AgencyId> agencies) {
        return Map.of();
    }
}
