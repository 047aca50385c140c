package sightline.cases.usecases.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.language.CaseId;

/** Shows the decisions on telling third parties to those who are told of them. */
@ApplicationScoped
public class ShowDisclosures {

    /**
     * What was decided, the latest first.
     *
     * @param presumed there is a presumption to tell; for who is not told of decisions, there is none
     */
    public record Shown(List<DisclosuresTold.Decided> decisions, boolean presumed) {
        public Shown {
            decisions = List.copyOf(decisions);
        }
    }

    private final ShowCase showing;
    private final DisclosuresTold told;
    private final Readers readers;

    ShowDisclosures(ShowCase showing, DisclosuresTold told, Readers readers) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        boolean presumed = about instanceof Managed managed && Disclosure.isPresumed(managed) && told.tells(reader);
        return new Shown(told.of(id, reader), presumed);
    }
}
