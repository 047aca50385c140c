package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareKind;

/**
 * One agency shared something with another; what it says stays home.
 *
 * @param shareId names the share
 * @param to the agency that it was shared with
 * @param kind what it is about
 * @param basis on which ground it was shared
 * @param resendOf the share that it sends again
 * @param detailGiven what it says is written down in the owner's database
 */
@Contract(name = "case.information-shared", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record InformationSharedV1(
        @Labelled(Label.P0) @OnFeeds ShareId shareId,
        @Labelled(Label.P0) @OnFeeds AgencyId to,
        @Labelled(Label.P2) @OnFeeds ShareKind kind,
        @Labelled(Label.P2) @OnFeeds ShareBasis basis,
        @Labelled(Label.P0) @OnFeeds @Nullable ShareId resendOf,
        @Labelled(Label.P2) boolean detailGiven) {}
