package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.EventId;

/**
 * A fact came to light that the exit had not answered: the person is managed as before.
 *
 * @param because the fact
 */
@Contract(name = "case.exit-reopened", major = 1, by = "cases", audience = Audience.EVERYONE_ON_THE_CASE)
public record ExitReopenedV1(@Labelled(Label.P0) @OnFeeds EventId because) {}
