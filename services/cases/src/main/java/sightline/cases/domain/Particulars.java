package sightline.cases.domain;

import sightline.cases.domain.identity.Identity;
import sightline.platform.language.AreaId;

/**
 * What is fixed of a case when it is opened.
 *
 * @param limitedAccess only people named on it may see it
 * @param rehearsed a chronicle is played through the live system: nobody is chased for its deadlines
 */
public record Particulars(Identity identity, AreaId area, boolean limitedAccess, boolean rehearsed) {}
