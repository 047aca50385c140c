package sightline.people.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;

/**
 * An agency that people work for.
 *
 * @param kind null for those who operate Sightline and are on no case
 */
public record Employer(AgencyId id, AreaId area, @Nullable AgencyKind kind) {}
