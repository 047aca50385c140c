package sightline.cases.domain.transfer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Place;
import sightline.platform.language.TransferId;

/**
 * How a case passes to the area that takes it.
 *
 * @param to the area
 * @param lead who leads from then on
 * @param leadKind what kind of agency that is
 * @param coordination the unit that took it
 * @param former who led until then, and as what they stay; null where the same agency leads on
 * @param gone the agencies whose place on it ends by that
 */
public record Handover(
        TransferId id,
        AreaId to,
        AgencyId lead,
        AgencyKind leadKind,
        AgencyId coordination,
        @Nullable Former former,
        Set<AgencyId> gone) {

    /**
     * Who led until then.
     *
     * @param as what they are on the case as; null where they are on it no longer
     */
    public record Former(AgencyId agency, @Nullable Place as) {

        /**
         * An agency that led stays, since it knows the person best: of the Responsible Authority or under the duty to
         * co-operate, by what it is. A co-ordination unit has no place on a case of another area.
         */
        public static Former of(AgencyId agency, @Nullable AgencyKind kind) {
            if (kind == null) {
                return new Former(agency, Place.DTC);
            }
            return new Former(
                    agency,
                    switch (kind) {
                        case POLICE, PROBATION, PRISON -> Place.RA;
                        case MAPPA_COORDINATION -> null;
                        case HEALTH,
                                CHILDREN,
                                ADULT_SC,
                                HOUSING,
                                EDUCATION,
                                YJS,
                                DWP,
                                IMMIGRATION,
                                EM_PROVIDER,
                                RSL,
                                APPROVED_PREMISES -> Place.DTC;
                    });
        }
    }

    public Handover {
        gone = Set.copyOf(gone);
    }
}
