package sightline.platform.contracts.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.ReleaseBasis;

/**
 * A day was planned on which the person leaves custody.
 *
 * @param releaseOn the day
 * @param basis what makes the release happen
 */
@Contract(name = "case.release-planned", major = 1, by = "cases", audience = Audience.HOUSING)
public record ReleasePlannedV1(
        @Labelled(Label.P1) @OnFeeds LocalDate releaseOn,
        @Labelled(Label.P2) @Nullable ReleaseBasis basis) {}
