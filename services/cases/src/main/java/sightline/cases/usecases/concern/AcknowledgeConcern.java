package sightline.cases.usecases.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.concern.RaisedConcern;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Decision;

/** Answers a concern; the same answer again changes nothing. */
@ApplicationScoped
public class AcknowledgeConcern {
    private final CaseInHand hand;
    private final Cases cases;
    private final Facts facts;
    private final Readers readers;

    AcknowledgeConcern(CaseInHand hand, Cases cases, Facts facts, Readers readers) {
        this.hand = hand;
        this.cases = cases;
        this.facts = facts;
        this.readers = readers;
    }

    @Transactional
    public Decision<Managed> acknowledge(Command on, ConcernId id, String response) {
        return hand.decideOnce(
                on,
                Verb.ACKNOWLEDGE_CONCERN,
                managed -> concern(managed, id).isAnsweredWith(response),
                (managed, told) -> managed.acknowledge(concern(managed, id), response, told));
    }

    private RaisedConcern concern(Managed about, ConcernId id) {
        return facts.concern(about.id(), id, readers.of(about))
                .flatMap(told -> cases.concern(about.id(), id))
                .orElseThrow(() -> new NotKnown("concern in this case"));
    }
}
