package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ShareId;

/**
 * A share did not reach its receiver.
 *
 * @param shareId names the share
 * @param to the agency that was to receive it
 * @param reasonGiven why is written down in the owner's database
 */
@Contract(name = "case.share-failed", major = 1, by = "cases", audience = Audience.TWO_PARTIES)
public record ShareFailedV1(
        @Labelled(Label.P0) @OnFeeds ShareId shareId,
        @Labelled(Label.P0) @OnFeeds @Nullable AgencyId to,
        @Labelled(Label.P0) boolean reasonGiven) {}
