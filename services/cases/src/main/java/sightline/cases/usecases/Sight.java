package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import sightline.cases.domain.Case;
import sightline.platform.access.Asking;
import sightline.platform.access.CaseScope;
import sightline.platform.access.NeedToKnow;

/** Asks access about a case as it is at this moment: a membership that has ended counts no more. */
@ApplicationScoped
class Sight {
    private final Asking asking;
    private final Clock clock;

    Sight(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    void require(Case about) {
        NeedToKnow.requireSight(asking.actor(), scope(about));
    }

    boolean allows(Case about) {
        return NeedToKnow.sees(asking.actor(), scope(about));
    }

    private CaseScope scope(Case about) {
        return new CaseScope(about.particulars().area(), about.knownTo(clock.instant()));
    }
}
