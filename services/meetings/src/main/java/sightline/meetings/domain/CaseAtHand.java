package sightline.meetings.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;

/**
 * The case that a meeting is about, as it is at this moment.
 *
 * @param left the person has left MAPPA
 * @param rehearsed a chronicle is played, which says itself who is invited
 * @param agencies those on the case
 */
public record CaseAtHand(CaseId id, boolean left, boolean rehearsed, List<OnIt> agencies) {

    public CaseAtHand {
        agencies = List.copyOf(agencies);
    }

    /** An agency on the case, and as what. */
    public record OnIt(AgencyId agency, @Nullable AgencyKind kind, Place place) {

        /** The Responsible Authority, the lead agency and the premises where the person lives. */
        boolean isNeeded() {
            return switch (place) {
                case LEAD, RA, AP -> true;
                case DTC, ASSOCIATE -> false;
            };
        }
    }

    boolean has(AgencyId agency) {
        return agencies.stream().anyMatch(one -> one.agency().equals(agency));
    }

    /** Everybody on the case but its co-ordination, which invites them. */
    List<Invitee> usuallyInvited() {
        return rehearsed
                ? List.of()
                : agencies.stream()
                        .filter(one -> one.kind() != AgencyKind.MAPPA_COORDINATION)
                        .map(one -> new Invitee(one.agency(), one.isNeeded()))
                        .toList();
    }
}
