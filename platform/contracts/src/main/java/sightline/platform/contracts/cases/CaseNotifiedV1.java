package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Category;

/**
 * An agency said that this person is eligible for management under MAPPA.
 *
 * @param category of which category, as the agency sees it
 * @param reasonGiven the reason is written down in the owner's database
 */
@Contract(name = "case.notified", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record CaseNotifiedV1(
        @Labelled(Label.P2) @OnFeeds Category category,
        @Labelled(Label.P2) boolean reasonGiven) {}
