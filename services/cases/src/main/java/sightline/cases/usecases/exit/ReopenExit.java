package sightline.cases.usecases.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Cases;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/** Takes an exit back when a fact comes to light that it had not answered; once, however often it is heard. */
@ApplicationScoped
public class ReopenExit {
    private final Cases cases;

    ReopenExit(Cases cases) {
        this.cases = cases;
    }

    @Transactional
    public void reopen(CaseId about, List<EventId> reasons, Told told) {
        cases.findToChange(about).flatMap(found -> found.reopen(reasons, told)).ifPresent(cases::save);
    }
}
