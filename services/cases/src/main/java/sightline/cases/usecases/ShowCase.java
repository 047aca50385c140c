package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Recorded;
import sightline.cases.domain.finding.Found;
import sightline.cases.domain.shown.Happened;
import sightline.cases.domain.shown.Section;
import sightline.cases.usecases.finding.FindPeople;
import sightline.cases.usecases.reading.Facts;
import sightline.cases.usecases.reading.Readers;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Stretch;

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
    private final Facts facts;
    private final Readers readers;
    private final OnNobodysBehalf onNobodysBehalf;
    private final FindPeople finding;

    ShowCase(
            Cases cases,
            Asking asking,
            Sight sight,
            Facts facts,
            Readers readers,
            OnNobodysBehalf onNobodysBehalf,
            FindPeople finding) {
        this.cases = cases;
        this.asking = asking;
        this.sight = sight;
        this.facts = facts;
        this.readers = readers;
        this.onNobodysBehalf = onNobodysBehalf;
        this.finding = finding;
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

    /** A case in a list, and in words why it was found there; null where nobody was looked for. */
    public record Listed(Case about, @Nullable String why) {}

    /**
     * The cases the asking agency is on, for co-ordination and chairs all of their area: oldest first, where somebody
     * is looked for best first; after the given one.
     */
    @Transactional
    public List<Listed> list(Narrowing to, @Nullable CaseId after, int atMost) {
        String words = to.words();
        if (words != null) {
            return found(finding.find(words, search(to), after, atMost));
        }
        return cases.list(search(to), after, atMost).stream()
                .filter(sight::allows)
                .map(one -> new Listed(one, null))
                .toList();
    }

    private List<Listed> found(List<Found> found) {
        Map<CaseId, Case> seen = cases.all(found.stream().map(Found::id).toList()).stream()
                .filter(sight::allows)
                .collect(Collectors.toMap(Case::id, Function.identity()));
        return found.stream()
                .filter(one -> seen.containsKey(one.id()))
                .map(one -> new Listed(Objects.requireNonNull(seen.get(one.id())), one.why()))
                .toList();
    }

    /**
     * Whom to ask about cases that would be in the list, were they not limited; one who is looked for must be called by
     * their whole name or number, so that nobody learns it letter by letter, or the level and category.
     */
    @Transactional
    public List<AgencyId> limited(Narrowing to) {
        if (to.level() != null || to.category() != null || asking.actor().isSystem()) {
            return List.of();
        }
        return onNobodysBehalf.ask(() -> limitedAnywhere(to)).stream()
                .filter(sight::tellsOf)
                .map(one -> one.members().lead())
                .distinct()
                .sorted(Comparator.comparing(AgencyId::value))
                .toList();
    }

    private List<Case> limitedAnywhere(Narrowing to) {
        return to.words() == null ? cases.limited(listing()) : cases.all(finding.called(to.words(), listing()));
    }

    private Cases.Search search(Narrowing to) {
        return new Cases.Search(listing(), to.level(), to.category());
    }

    private Cases.Listing listing() {
        Actor actor = asking.actor();
        return actor.coordinates(actor.area())
                ? new Cases.Listing.OfArea(actor.area())
                : new Cases.Listing.OfAgency(actor.agency());
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
