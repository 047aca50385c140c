package sightline.platform.contracts.cases;

import java.time.Instant;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.StaffId;

/**
 * Somebody who is not on a case broke the glass: they may read it, and nothing else, until a moment that is near.
 *
 * @param accessId names this emergency access
 * @param ground why
 * @param agency whose they are
 * @param person who they are
 * @param until the instant it ends
 * @param wordsGiven what they said of it is written down in the owner's database
 */
@Contract(name = "case.access-broken", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record AccessBrokenV1(
        @Labelled(Label.P0) @OnFeeds AccessId accessId,
        @Labelled(Label.P0) @OnFeeds EmergencyGround ground,
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P0) StaffId person,
        @Labelled(Label.P0) @OnFeeds Instant until,
        @Labelled(Label.P0) boolean wordsGiven) {}
