package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Recorded;
import sightline.cases.domain.shown.Happened;
import sightline.cases.domain.shown.Section;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.Stretch;

/** Shows a case, its history and its facts to those on it; to all others they do not exist. */
@ApplicationScoped
public class ShowCase {
    private final Cases cases;
    private final Sight sight;
    private final Facts facts;
    private final Readers readers;

    ShowCase(Cases cases, Sight sight, Facts facts, Readers readers) {
        this.cases = cases;
        this.sight = sight;
        this.facts = facts;
        this.readers = readers;
    }

    @Transactional
    public Case show(CaseId id) {
        return sight.require(id, cases.find(id));
    }

    /** What happened in a case and is shown with it. */
    @Transactional
    public Happened happened(Case about) {
        return facts.happened(about.id(), readers.of(about));
    }

    /** What of its state is shown in a list. */
    public Set<Section> sections(Case about) {
        return facts.sections(readers.of(about));
    }

    /** Until when it is open to the actor because they broke the glass. */
    public Optional<Instant> emergency(Case about) {
        return sight.emergency(about);
    }

    /** One concern of a case. */
    @Transactional
    public Happened.Raised concern(CaseId id, ConcernId concern) {
        return facts.concern(id, concern, readers.of(show(id))).orElseThrow(() -> new NotKnown("concern in this case"));
    }

    /** The facts of a stretch of a case's history that its reader is told of. */
    @Transactional
    public List<Recorded> history(CaseId id, Stretch stretch, int atMost) {
        return facts.history(id, stretch, atMost, readers.of(show(id)));
    }

    /** One fact with its text: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId id, EventId fact) {
        return facts.fact(id, fact, readers.of(show(id))).orElseThrow(() -> new NotKnown("fact in this case"));
    }
}
