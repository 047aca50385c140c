package sightline.cases.usecases.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.concern.Concern;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.ConcernId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;

/** Tells what somebody noticed. */
@ApplicationScoped
public class RaiseConcern {

    /** Where a concern was raised. */
    public record InCase(Managed managed, ConcernId concern) {}

    private final CaseInHand hand;
    private final Ids ids;

    RaiseConcern(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> raise(Command on, Function<ConcernId, Concern> concern) {
        Concern named = concern.apply(new ConcernId(ids.next()));
        return hand.record(on, Verb.RAISE_CONCERN, (managed, told) -> managed.raiseConcern(named, told))
                .map(managed -> new InCase(managed, named.id()));
    }
}
