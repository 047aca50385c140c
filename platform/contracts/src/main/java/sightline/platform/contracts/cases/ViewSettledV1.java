package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Settler;
import sightline.platform.language.ViewTopic;

/**
 * What agencies saw differently is settled.
 *
 * @param topic what they saw differently
 * @param decidedBy as what somebody settled it
 */
@Contract(name = "case.view-settled", major = 1, by = "cases", audience = Audience.CHAIR_AND_COORDINATION)
public record ViewSettledV1(
        @Labelled(Label.P2) @OnFeeds ViewTopic topic,
        @Labelled(Label.P2) @OnFeeds Settler decidedBy) {}
