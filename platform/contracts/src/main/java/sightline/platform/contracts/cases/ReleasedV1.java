package sightline.platform.contracts.cases;

import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ReleasedTo;

/**
 * The person left custody.
 *
 * @param licence whether they are on licence
 * @param to where they go
 * @param premises the approved premises, when they go there
 */
@Contract(name = "case.released", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record ReleasedV1(
        @Labelled(Label.P2) @OnFeeds boolean licence,
        @Labelled(Label.P1) @OnFeeds ReleasedTo to,
        @Labelled(Label.P1) @Nullable AgencyId premises) {}
