package sightline.cases.usecases.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.usecases.Begun;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.ServiceId;

/** Records that a person begins to get a service. */
@ApplicationScoped
public class StartService {
    private final CaseInHand hand;
    private final Ids ids;

    StartService(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Begun<ServiceId>> start(Command on, Function<ServiceId, SupportFact.Started> told) {
        SupportFact.Started named = told.apply(new ServiceId(ids.next()));
        return hand.recordAbout(on, Verb.START_SERVICE, CaseFact.AboutSupport::new, named)
                .map(managed -> new Begun<>(managed, named.id()));
    }
}
