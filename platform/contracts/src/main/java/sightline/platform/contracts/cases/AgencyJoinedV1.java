package sightline.platform.contracts.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;

/**
 * An agency became a member of a case and may know of it from now on.
 *
 * @param agency the agency that joined
 * @param kind what kind of agency it is; absent in what was announced before it was said
 * @param role what it is there as
 * @param basisGiven why it may be there is written down in the owner's database
 * @param until the instant its membership ends of itself; absent when nobody set one
 */
@Contract(name = "case.agency-joined", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record AgencyJoinedV1(
        @Labelled(Label.P0) @OnFeeds AgencyId agency,
        @Labelled(Label.P0) @Nullable AgencyKind kind,
        @Labelled(Label.P0) @OnFeeds Place role,
        @Labelled(Label.P0) boolean basisGiven,
        @Labelled(Label.P0) @OnFeeds @Nullable Instant until) {}
