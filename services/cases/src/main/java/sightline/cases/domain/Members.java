package sightline.cases.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sightline.cases.domain.transfer.Handover;
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

    /** With one more, or again with one that had left. */
    Decision<Members> join(Membership joining, Instant now) {
        if (at(now, joining.agency()).isPresent()) {
            return new Refused<>(new Obstacle.OnTheCaseAlready(joining.agency()));
        }
        if (joining.place() == Place.LEAD) {
            return new Refused<>(new Obstacle.LeadIsTaken(lead()));
        }
        return new Taken<>(with(joining));
    }

    /** Without one, whose place ends here; that it was there stays known. */
    Decision<Members> leave(AgencyId leaving, Instant now) {
        if (leaving.equals(lead())) {
            return new Refused<>(new Obstacle.LeadStays(leaving));
        }
        return at(now, leaving)
                .<Decision<Members>>map(member -> new Taken<>(with(new Membership(leaving, member.place(), now))))
                .orElseGet(() -> new Refused<>(new Obstacle.NotOnTheCase(leaving)));
    }

    /** With another lead at once, so that nobody finds two of them, or none; who led until then stays as is said. */
    Members passedOver(Handover over, Instant now) {
        Map<AgencyId, Membership> then = new HashMap<>(byAgency);
        Handover.Former former = over.former();
        if (former != null) {
            Place as = former.as();
            then.put(
                    former.agency(),
                    as == null
                            ? new Membership(former.agency(), Place.ASSOCIATE, now)
                            : new Membership(former.agency(), as, null));
        }
        over.gone()
                .forEach(unit -> then.computeIfPresent(
                        unit,
                        (agency, member) ->
                                member.endedBy(now) ? member : new Membership(agency, member.place(), now)));
        then.put(over.lead(), new Membership(over.lead(), Place.LEAD, null));
        return new Members(then);
    }

    /** Whether it was on the case and its place has ended. */
    public boolean hasLeft(AgencyId agency, Instant now) {
        return byAgency.containsKey(agency) && at(now, agency).isEmpty();
    }

    private Members with(Membership one) {
        Map<AgencyId, Membership> then = new HashMap<>(byAgency);
        then.put(one.agency(), one);
        return new Members(then);
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
