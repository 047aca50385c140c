package sightline.platform.access;

import java.util.Collections;
import java.util.Set;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** Who is asking: a person or a partner's system, always of one agency in one area. */
public record Actor(StaffId id, AgencyId agency, AreaId area, Set<String> roles, Clearance clearance) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Of somebody without any clearance beyond their vetting, which does not end. */
    public Actor(StaffId id, AgencyId agency, AreaId area, Set<String> roles) {
        this(id, agency, area, roles, Clearance.ORDINARY);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** A partner's system, which speaks for its agency and not for a person. */
    public boolean isSystem() {
        return is(Roles.MACHINE);
    }

    /** Whether any of their roles has to do with cases at all. */
    public boolean facesCases() {
        return !Collections.disjoint(roles, Roles.FACING_CASES);
    }

    /** Whether what reaches their agency reaches them: a minute taker knows of the meetings they are named on. */
    boolean followsFeeds() {
        return roles.stream().anyMatch(one -> Roles.FACING_CASES.contains(one) && !one.equals(Roles.MINUTE_TAKER));
    }

    /** Whether they gate-keep every case of their own area: its co-ordination, and its chairs. */
    public boolean coordinates(AreaId of) {
        return area.equals(of) && (is(Roles.MAPPA_COORDINATOR) || is(Roles.CHAIR));
    }

    /** Whether they have, now, a role that breaks the glass: one that was taken away ends what it opened. */
    boolean breaksTheGlass() {
        return !Collections.disjoint(roles, Roles.EMERGENCY);
    }

    /** Whether they may search their own area, and so may learn that a limited record exists there. */
    boolean searches(AreaId of) {
        return area.equals(of) && !Collections.disjoint(roles, Roles.SEARCHING);
    }
}
