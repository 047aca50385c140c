package sightline.cases.postgres.intelligence;

import sightline.cases.domain.intelligence.MarkerFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.IntelligenceEndedV1;
import sightline.platform.contracts.cases.IntelligenceMarkedV1;
import sightline.platform.contracts.cases.IntelligenceWeighedV1;

/** What is announced of markers; no word of them is kept, since there is none. */
public final class AnnouncedMarker {

    private AnnouncedMarker() {}

    public static Kept of(MarkerFact fact) {
        return Kept.announcing(
                switch (fact) {
                    case MarkerFact.Marked(var id) -> new IntelligenceMarkedV1(id);
                    case MarkerFact.Weighed(var id, var meeting) -> new IntelligenceWeighedV1(id, meeting);
                    case MarkerFact.Ended(var id) -> new IntelligenceEndedV1(id);
                });
    }
}
