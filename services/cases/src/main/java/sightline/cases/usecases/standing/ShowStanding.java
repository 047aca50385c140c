package sightline.cases.usecases.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.standing.StandingHistory;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.language.CaseId;

/** Shows how category, level and risk came to be, as far as somebody is told. */
@ApplicationScoped
public class ShowStanding {
    private final ShowCase showing;
    private final StandingTold told;
    private final Readers readers;

    ShowStanding(ShowCase showing, StandingTold told, Readers readers) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
    }

    @Transactional
    public StandingHistory history(CaseId id) {
        return told.of(id, readers.of(showing.show(id)));
    }
}
