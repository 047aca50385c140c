package sightline.cases.usecases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.NonComplianceId;

/** Records what was required of a person and not done. */
@ApplicationScoped
public class RecordNonCompliance {
    private final CaseInHand hand;
    private final Ids ids;

    RecordNonCompliance(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> record(Command on, Function<NonComplianceId, NonCompliance> item) {
        NonCompliance named = item.apply(new NonComplianceId(ids.next()));
        return hand.record(on, Verb.RECORD_NON_COMPLIANCE, (managed, told) -> managed.recordNonCompliance(named, told));
    }
}
