package sightline.cases.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.domain.identity.Identity;
import sightline.platform.language.AreaId;
import sightline.platform.language.Postcode;

/**
 * What is fixed of a case when it is opened; who the person is may be put right, it may pass to another area, and it
 * comes to be known where the person may live.
 *
 * @param limitedAccess only people named on it may see it
 * @param rehearsed a chronicle is played through the live system: nobody is chased for its deadlines
 * @param homes where it was ever proposed that the person lives, for the audit to notice who looks at a neighbour
 */
public record Particulars(
        Identity identity, AreaId area, boolean limitedAccess, boolean rehearsed, Set<Postcode> homes) {

    public Particulars {
        homes = Set.copyOf(homes);
    }

    /** Of a person of whom nobody has said yet where they may live. */
    public Particulars(Identity identity, AreaId area, boolean limitedAccess, boolean rehearsed) {
        this(identity, area, limitedAccess, rehearsed, Set.of());
    }

    /** The same, of a person who is this. */
    Particulars of(Identity right) {
        return new Particulars(right, area, limitedAccess, rehearsed, homes);
    }

    /** The same, of this area. */
    Particulars in(AreaId other) {
        return new Particulars(identity, other, limitedAccess, rehearsed, homes);
    }

    /** The same, of a person who may also live here. */
    Particulars at(Set<Postcode> more) {
        return new Particulars(
                identity,
                area,
                limitedAccess,
                rehearsed,
                Stream.concat(homes.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
