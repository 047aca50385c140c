package sightline.cases.usecases.intelligence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.intelligence.Marker;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Shows markers of intelligence to the force that holds it and the chair; to everybody else there are none. */
@ApplicationScoped
public class ShowMarkers {

    /**
     * What is marked, the latest first.
     *
     * @param agency whose the reader is
     * @param holds whether the reader may weigh and end what their own force holds
     */
    public record Shown(List<Marker> markers, AgencyId agency, boolean holds) {
        public Shown {
            markers = List.copyOf(markers);
        }
    }

    private final ShowCase showing;
    private final MarkersTold told;
    private final Readers readers;
    private final Rights rights;

    ShowMarkers(ShowCase showing, MarkersTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        return new Shown(told.of(id, reader), reader.agency(), rights.has(Verb.WEIGH_INTELLIGENCE, about));
    }
}
