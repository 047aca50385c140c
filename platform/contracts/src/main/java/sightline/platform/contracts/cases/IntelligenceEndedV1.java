package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.MarkerId;

/**
 * The police hold it no longer.
 *
 * @param markerId names the marker
 */
@Contract(name = "case.intelligence-ended", major = 1, by = "cases", audience = Audience.SEALED)
public record IntelligenceEndedV1(@Labelled(Label.P5) MarkerId markerId) {}
