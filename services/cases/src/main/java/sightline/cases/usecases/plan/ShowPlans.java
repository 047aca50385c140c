package sightline.cases.usecases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.supervision.PlanVersion;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.language.CaseId;

/** Shows every version of the risk management plan to those who are told of it. */
@ApplicationScoped
public class ShowPlans {
    private final ShowCase showing;
    private final PlansTold told;
    private final Readers readers;

    ShowPlans(ShowCase showing, PlansTold told, Readers readers) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
    }

    @Transactional
    public List<PlanVersion> of(CaseId id) {
        return told.of(id, readers.of(showing.show(id)));
    }
}
