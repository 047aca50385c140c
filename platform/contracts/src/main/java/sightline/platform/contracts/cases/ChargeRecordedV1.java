package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ArrestId;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.OffenceGroup;

/**
 * The person was charged with an offence.
 *
 * @param arrestId the arrest it follows from
 * @param offenceGroup the kind of offence
 * @param offenceGiven the offence is written down in the owner's database
 * @param outcome what became of the person
 */
@Contract(name = "case.charge-recorded", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record ChargeRecordedV1(
        @Labelled(Label.P0) @OnFeeds @Nullable ArrestId arrestId,
        @Labelled(Label.P2) @OnFeeds OffenceGroup offenceGroup,
        @Labelled(Label.P2) boolean offenceGiven,
        @Labelled(Label.P2) @OnFeeds ChargeOutcome outcome) {}
