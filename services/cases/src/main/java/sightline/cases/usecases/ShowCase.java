package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Recorded;
import sightline.cases.domain.shown.Happened;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;

/** Shows a case, its history and its facts to those on it; to all others they do not exist. */
@ApplicationScoped
public class ShowCase {

    /** What a list may be narrowed to; null where it is not. */
    public record Narrowing(
            @Nullable Level level,
            @Nullable Category category,
            @Nullable String words) {}

    private final Cases cases;
    private final Asking asking;
    private final Sight sight;

    ShowCase(Cases cases, Asking asking, Sight sight) {
        this.cases = cases;
        this.asking = asking;
        this.sight = sight;
    }

    @Transactional
    public Case show(CaseId id) {
        Case found = cases.find(id).orElseThrow(() -> new NotKnown("case"));
        sight.require(found);
        return found;
    }

    /** What happened in a case and is shown with it. */
    @Transactional
    public Happened happened(CaseId id) {
        return cases.happened(id);
    }

    /** One concern of a case. */
    @Transactional
    public Happened.Raised concern(CaseId id, ConcernId concern) {
        show(id);
        return cases.happened(id).concerns().stream()
                .filter(one -> one.concernId().equals(concern))
                .findFirst()
                .orElseThrow(() -> new NotKnown("concern in this case"));
    }

    /**
     * The cases the asking agency is on; for co-ordination and chairs all of their area; oldest first, after the given
     * one.
     */
    @Transactional
    public List<Case> list(Narrowing to, @Nullable CaseId after, int atMost) {
        Actor actor = asking.actor();
        Cases.Listing of = actor.coordinates(actor.area())
                ? new Cases.Listing.OfArea(actor.area())
                : new Cases.Listing.OfAgency(actor.agency());
        return cases.list(new Cases.Search(of, to.level(), to.category(), to.words()), after, atMost).stream()
                .filter(sight::allows)
                .toList();
    }

    @Transactional
    public List<Recorded> history(CaseId id, long after, int atMost) {
        show(id);
        return cases.history(id, after, atMost);
    }

    /** One fact with its text: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId id, EventId fact) {
        show(id);
        return cases.fact(id, fact).orElseThrow(() -> new NotKnown("fact in this case"));
    }
}
