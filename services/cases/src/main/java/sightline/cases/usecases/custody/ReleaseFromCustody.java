package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Release;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;

/** Says that a person has left custody. */
@ApplicationScoped
public class ReleaseFromCustody {
    private final CaseInHand hand;

    ReleaseFromCustody(CaseInHand hand) {
        this.hand = hand;
    }

    @Transactional
    public Decision<Managed> release(Command on, Release release) {
        return hand.decide(on, Verb.RELEASE, (managed, told) -> managed.release(release, told));
    }
}
