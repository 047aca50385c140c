package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareReceipt;

/**
 * The receiver said how far a share has come with it.
 *
 * @param shareId names the share
 * @param to the agency that had shared it
 * @param how how far it has come; null when it was only acknowledged
 */
@Contract(name = "case.share-acknowledged", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record ShareAcknowledgedV1(
        @Labelled(Label.P0) @OnFeeds ShareId shareId,
        @Labelled(Label.P0) @OnFeeds @Nullable AgencyId to,
        @Labelled(Label.P0) @OnFeeds @Nullable ShareReceipt how) {}
