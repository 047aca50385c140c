package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import sightline.cases.domain.Case;
import sightline.platform.access.Asking;
import sightline.platform.access.CaseScope;
import sightline.platform.access.NeedToKnow;
import sightline.platform.language.AgencyId;

/** Asks access about a case as it is at this moment: a membership that has ended counts no more. */
@ApplicationScoped
class Sight {
    private final Asking asking;
    private final Clock clock;

    Sight(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    void require(Case.Managed managed) {
        NeedToKnow.requireSight(asking.actor(), scope(managed));
    }

    boolean allows(Case.Managed managed) {
        return NeedToKnow.sees(asking.actor(), scope(managed));
    }

    private CaseScope scope(Case.Managed managed) {
        Instant now = clock.instant();
        return new CaseScope(
                managed.area(),
                managed.members().keySet().stream()
                        .filter((AgencyId agency) -> managed.member(agency, now).isPresent())
                        .collect(Collectors.toSet()));
    }
}
