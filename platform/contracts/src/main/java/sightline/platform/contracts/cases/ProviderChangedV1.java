package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.CareKind;
import sightline.platform.language.ProviderCode;

/**
 * Others care for the person from here on.
 *
 * @param kind for what
 * @param to who provides it from here on
 * @param providerNameGiven its name is written down in the owner's database
 */
@Contract(name = "case.provider-changed", major = 1, by = "cases", audience = Audience.HEALTH)
public record ProviderChangedV1(
        @Labelled(Label.P3) @OnFeeds CareKind kind,
        @Labelled(Label.P3) ProviderCode to,
        @Labelled(Label.P3) boolean providerNameGiven) {}
