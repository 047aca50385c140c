package sightline.platform.access;

import java.util.Set;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;

/** What decides who may see a case: its area and the agencies on it. */
public record CaseScope(AreaId area, Set<AgencyId> agencies) {

    public CaseScope {
        agencies = Set.copyOf(agencies);
    }
}
