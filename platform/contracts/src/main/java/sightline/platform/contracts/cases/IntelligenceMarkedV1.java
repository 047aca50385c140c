package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.MarkerId;

/**
 * The police marked that they hold intelligence; what it is, is never here.
 *
 * @param markerId names the marker
 */
@Contract(name = "case.intelligence-marked", major = 1, by = "cases", audience = Audience.SEALED)
public record IntelligenceMarkedV1(@Labelled(Label.P5) MarkerId markerId) {}
