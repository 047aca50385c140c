package sightline.cases.domain.supervision;

import java.time.Instant;
import sightline.platform.language.AgencyId;

/** How the risk of serious harm was last assessed, when and by which agency. */
public record Risk(Rosh rosh, Instant at, AgencyId agency) {}
