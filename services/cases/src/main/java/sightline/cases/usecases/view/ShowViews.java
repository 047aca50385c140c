package sightline.cases.usecases.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.view.View;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows what agencies see differently to those who are told of it. */
@ApplicationScoped
public class ShowViews {

    /**
     * What they see differently, and what of it is settled.
     *
     * @param settles whether who reads it may settle what is not
     */
    public record Shown(List<View> views, boolean settles) {
        public Shown {
            views = List.copyOf(views);
        }
    }

    private final ShowCase showing;
    private final ViewsTold told;
    private final Readers readers;
    private final Rights rights;

    ShowViews(ShowCase showing, ViewsTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        return new Shown(told.of(id, readers.of(about)), rights.has(Verb.SETTLE_VIEW, about));
    }
}
