package sightline.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;

/**
 * An agency's place on a case at this moment.
 *
 * @param place what it is there as
 * @param kind what kind of agency it is; null where that was not said
 * @param stays a bed is kept there for the person, or they live there
 */
public record Seat(Place place, @Nullable AgencyKind kind, boolean stays) {
    private static final Set<AgencyKind> SUPERVISING =
            Set.of(AgencyKind.POLICE, AgencyKind.PROBATION, AgencyKind.PRISON, AgencyKind.MAPPA_COORDINATION);

    /**
     * Whether it is of those who supervise the person (access.md, supervision circle): police, probation, prison, the
     * lead agency, the co-ordination unit, and the premises while booked or resident.
     */
    public boolean supervises() {
        return place == Place.LEAD
                || place == Place.RA
                || (kind != null && SUPERVISING.contains(kind))
                || (place == Place.AP && stays);
    }

    /** Whether it answers for the case: the lead agency and the co-ordination unit. */
    public boolean answers() {
        return place == Place.LEAD || is(AgencyKind.MAPPA_COORDINATION);
    }

    /** Whether it is of one of these kinds. */
    public boolean is(AgencyKind... kinds) {
        return kind != null && Set.of(kinds).contains(kind);
    }
}
