package sightline.cases.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Place;

/** The agencies on a case, by agency; one of them leads, always. */
public record Members(Map<AgencyId, Membership> byAgency) {

    public Members {
        byAgency = Map.copyOf(byAgency);
    }

    static Members ledBy(AgencyId lead) {
        return new Members(Map.of(lead, new Membership(lead, Place.LEAD, null)));
    }

    /** With one more. */
    Decision<Members> join(Membership joining) {
        if (byAgency.containsKey(joining.agency())) {
            return new Refused<>(new Obstacle.OnTheCaseAlready(joining.agency()));
        }
        if (joining.place() == Place.LEAD) {
            return new Refused<>(new Obstacle.LeadIsTaken(lead()));
        }
        Map<AgencyId, Membership> now = new HashMap<>(byAgency);
        now.put(joining.agency(), joining);
        return new Taken<>(new Members(now));
    }

    /** The agency on the case at this moment; an ended membership is none. */
    public Optional<Membership> at(Instant now, AgencyId agency) {
        Membership member = byAgency.get(agency);
        return member == null || member.endedBy(now) ? Optional.empty() : Optional.of(member);
    }

    public AgencyId lead() {
        return byAgency.values().stream()
                .filter(m -> m.place() == Place.LEAD)
                .map(Membership::agency)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A case is never without a lead agency"));
    }
}
