package sightline.platform.access;

import java.util.Set;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** Who is asking: a person or a partner's system, always of one agency in one area. */
public record Actor(StaffId id, AgencyId agency, AreaId area, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
