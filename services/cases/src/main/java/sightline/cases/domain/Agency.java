package sightline.cases.domain;

import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/** An agency that may be on a case. */
public record Agency(AgencyId id, String name, AgencyKind kind, AreaId area) {}
