package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.reading.ThingsTold;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows the many things of a case to those who are told of them. */
@ApplicationScoped
public class ShowThings {

    /**
     * Those of one kind, the latest first.
     *
     * @param may whether who reads them may ask for their verb
     */
    public record Shown<T>(List<T> things, boolean may) {
        public Shown {
            things = List.copyOf(things);
        }
    }

    private final ShowCase showing;
    private final Readers readers;
    private final Rights rights;

    ShowThings(ShowCase showing, Readers readers, Rights rights) {
        this.showing = showing;
        this.readers = readers;
        this.rights = rights;
    }

    /**
     * Those of a case.
     *
     * @param verb what may be done with one of them
     */
    @Transactional
    public <T> Shown<T> of(CaseId id, ThingsTold<T> told, Verb verb) {
        Case about = showing.show(id);
        return new Shown<>(told.of(id, readers.of(about)), rights.has(verb, about));
    }
}
