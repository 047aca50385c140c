package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.NonComplianceId;

/**
 * The police were told of something that was required of the person and not done.
 *
 * @param itemId what they were told of
 * @param referenceGiven how the police call it is written down in the owner's database
 */
@Contract(name = "case.police-told", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record PoliceToldV1(
        @Labelled(Label.P0) @OnFeeds NonComplianceId itemId,
        @Labelled(Label.P2) boolean referenceGiven) {}
