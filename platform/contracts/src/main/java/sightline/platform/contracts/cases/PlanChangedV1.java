package sightline.platform.contracts.cases;

import java.util.List;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.Pillar;
import sightline.platform.language.PlanId;

/**
 * The risk management plan has a new version.
 *
 * @param planId names the plan
 * @param version counts its versions from 1
 * @param pillars the pillars it speaks to
 * @param contingency whether it says what happens if it fails
 * @param sentencePlan whether it is the sentence plan too
 */
@Contract(name = "case.plan-changed", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record PlanChangedV1(
        @Labelled(Label.P0) @OnFeeds PlanId planId,
        @Labelled(Label.P0) @OnFeeds int version,
        @Labelled(Label.P2) @OnFeeds List<Pillar> pillars,
        @Labelled(Label.P2) @OnFeeds boolean contingency,
        @Labelled(Label.P2) boolean sentencePlan) {
    public PlanChangedV1 {
        pillars = List.copyOf(pillars);
    }
}
