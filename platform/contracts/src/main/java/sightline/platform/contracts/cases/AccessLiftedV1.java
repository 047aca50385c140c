package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/**
 * A person is no longer excluded from a case, or no longer named on its restriction.
 *
 * @param kind which of the two was lifted
 * @param person whom it named
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.access-lifted", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record AccessLiftedV1(
        @Labelled(Label.P0) @OnFeeds LimitKind kind,
        @Labelled(Label.P0) StaffId person,
        @Labelled(Label.P0) boolean reasonGiven) {}
