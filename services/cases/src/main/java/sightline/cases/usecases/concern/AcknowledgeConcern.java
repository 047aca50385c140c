package sightline.cases.usecases.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.concern.RaisedConcern;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Decision;

/** Answers a concern; the same answer again changes nothing. */
@ApplicationScoped
public class AcknowledgeConcern {
    private final CaseInHand hand;
    private final Cases cases;

    AcknowledgeConcern(CaseInHand hand, Cases cases) {
        this.hand = hand;
        this.cases = cases;
    }

    @Transactional
    public Decision<Managed> acknowledge(Command on, ConcernId id, String response) {
        return hand.decideOnce(
                on,
                Verb.ACKNOWLEDGE_CONCERN,
                managed -> concern(on, id).isAnsweredWith(response),
                (managed, told) -> managed.acknowledge(concern(on, id), response, told));
    }

    private RaisedConcern concern(Command on, ConcernId id) {
        return cases.concern(on.about(), id).orElseThrow(() -> new NotKnown("concern in this case"));
    }
}
