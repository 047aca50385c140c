package sightline.cases.usecases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import sightline.cases.domain.victim.VictimFact;
import sightline.platform.access.CaseVerb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.VictimContactId;

/** Records that victim liaison offered contact. */
@ApplicationScoped
public class OfferVictimContact {
    private final Liaising liaising;
    private final Ids ids;

    OfferVictimContact(Liaising liaising, Ids ids) {
        this.liaising = liaising;
        this.ids = ids;
    }

    @Transactional
    public Decision<VictimContactId> offer(Contacting on) {
        VictimFact.Offered offered = new VictimFact.Offered(new VictimContactId(ids.next()));
        return liaising.decide(on, CaseVerb.OFFER_VICTIM_CONTACT, managed -> Optional.of(offered))
                .map(about -> offered.id());
    }
}
