package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.LegalHoldGround;
import sightline.platform.language.LegalHoldId;

/**
 * Nothing of the case may be destroyed while this stands.
 *
 * @param holdId names it
 * @param ground why
 * @param referenceGiven whose order it is, and its reference, are written down in the owner's database
 */
@Contract(name = "case.legal-hold-set", major = 1, by = "cases", audience = Audience.GOVERNANCE)
public record LegalHoldSetV1(
        @Labelled(Label.P0) @OnFeeds LegalHoldId holdId,
        @Labelled(Label.P0) @OnFeeds LegalHoldGround ground,
        @Labelled(Label.P0) boolean referenceGiven) {}
