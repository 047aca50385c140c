package sightline.cases.usecases.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.risk.KnownRisk;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.language.CaseId;

/** Shows what bears on the risk, beside its assessment, to those who are told of it. */
@ApplicationScoped
public class ShowRisk {
    private final ShowCase showing;
    private final RiskTold told;
    private final Readers readers;

    ShowRisk(ShowCase showing, RiskTold told, Readers readers) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
    }

    @Transactional
    public KnownRisk of(CaseId id) {
        return told.of(id, readers.of(showing.show(id)));
    }
}
