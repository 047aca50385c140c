package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.LegalHoldId;

/**
 * A legal hold stands no more.
 *
 * @param holdId which one
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.legal-hold-lifted", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record LegalHoldLiftedV1(
        @Labelled(Label.P0) @OnFeeds LegalHoldId holdId,
        @Labelled(Label.P0) boolean reasonGiven) {}
