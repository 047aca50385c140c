package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Obstacle;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Refusal;

/** Ends an agency's place on a case: its own, or, for co-ordination, any but the lead's. */
@ApplicationScoped
public class LeaveCase {
    private final CaseInHand hand;
    private final Asking asking;
    private final Clock clock;

    LeaveCase(CaseInHand hand, Asking asking, Clock clock) {
        this.hand = hand;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional
    public Decision<Managed> leave(Command on, AgencyId agency, String basis) {
        return hand.decideOnce(
                on,
                Verb.LEAVE,
                managed -> managed.members().hasLeft(agency, clock.instant()),
                (managed, told) -> managed.leave(agency, basis, told).unless(notTheirs(managed, agency)));
    }

    private Optional<Refusal> notTheirs(Managed managed, AgencyId agency) {
        Actor actor = asking.actor();
        return actor.agency().equals(agency)
                        || actor.coordinates(managed.particulars().area())
                ? Optional.empty()
                : Optional.of(new Obstacle.AnothersPlace(agency));
    }
}
