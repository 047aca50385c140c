package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ViewTopic;

/**
 * Agencies on the case see the same thing differently.
 *
 * @param topic what they see differently
 * @param agencies the agencies
 * @param positionsGiven what each of them says is written down in the owner's database
 */
@Contract(name = "case.view-differs", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record ViewDiffersV1(
        @Labelled(Label.P2) @OnFeeds ViewTopic topic,
        @Labelled(Label.P0) @OnFeeds List<AgencyId> agencies,
        @Labelled(Label.P2) boolean positionsGiven) {
    public ViewDiffersV1 {
        agencies = List.copyOf(agencies);
    }
}
