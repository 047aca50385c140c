package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;

/**
 * A person under management was arrested; everyone on the case learns when, by whom and for what kind of offence.
 *
 * @param arrestId names the arrest, so that a charge can cite it
 * @param force the force that made the arrest
 * @param offenceGroup the kind of offence
 * @param offenceGiven the offence is written down in the owner's database
 * @param custodyReferenceGiven the custody record's reference is written down in the owner's database
 * @param matchedBy what the force knew the person by
 */
@Contract(name = "case.arrest-recorded", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record ArrestRecordedV1(
        @Labelled(Label.P0) @OnFeeds ArrestId arrestId,
        @Labelled(Label.P2) @OnFeeds AgencyId force,
        @Labelled(Label.P2) @OnFeeds OffenceGroup offenceGroup,
        @Labelled(Label.P2) boolean offenceGiven,
        @Labelled(Label.P2) boolean custodyReferenceGiven,
        @Labelled(Label.P1) MatchedBy matchedBy) {}
