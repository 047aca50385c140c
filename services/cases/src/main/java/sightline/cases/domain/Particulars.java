package sightline.cases.domain;

import sightline.cases.domain.identity.Identity;
import sightline.platform.language.AreaId;

/**
 * What is fixed of a case when it is opened; who the person is may be put right, and it may pass to another area.
 *
 * @param limitedAccess only people named on it may see it
 * @param rehearsed a chronicle is played through the live system: nobody is chased for its deadlines
 */
public record Particulars(Identity identity, AreaId area, boolean limitedAccess, boolean rehearsed) {

    /** The same, of a person who is this. */
    Particulars of(Identity right) {
        return new Particulars(right, area, limitedAccess, rehearsed);
    }

    /** The same, of this area. */
    Particulars in(AreaId other) {
        return new Particulars(identity, other, limitedAccess, rehearsed);
    }
}
