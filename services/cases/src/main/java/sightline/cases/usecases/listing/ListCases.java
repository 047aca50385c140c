package sightline.cases.usecases.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.finding.Found;
import sightline.cases.domain.listing.Listings;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Only;
import sightline.cases.domain.listing.Position;
import sightline.cases.domain.listing.Sorting;
import sightline.cases.domain.listing.Wanted;
import sightline.cases.usecases.Sight;
import sightline.cases.usecases.finding.FindPeople;
import sightline.platform.access.Access;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Lists cases, all or those who are looked for. */
@ApplicationScoped
public class ListCases {
    private final Cases cases;
    private final Listings listings;
    private final OwnLists own;
    private final FindPeople finding;
    private final OwnMarks marks;
    private final Sight sight;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;

    ListCases(
            Cases cases,
            Listings listings,
            OwnLists own,
            FindPeople finding,
            OwnMarks marks,
            Sight sight,
            Access access,
            OnNobodysBehalf onNobodysBehalf) {
        this.cases = cases;
        this.listings = listings;
        this.own = own;
        this.finding = finding;
        this.marks = marks;
        this.sight = sight;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /**
     * A case in a list.
     *
     * @param position where it stands
     * @param why in words, why it was found there; null where nobody was looked for
     * @param changed since the asking person last opened it
     * @param watched by the asking person
     */
    public record Listed(
            Case about, Position position, @Nullable String why, boolean changed, boolean watched) {}

    private record Candidate(Position position, @Nullable String why) {}

    /** Those of this narrowing, in this order, after the given one. */
    @Transactional
    public List<Listed> list(Narrowing to, Sorting by, @Nullable Position after, int atMost) {
        List<Listed> all = new ArrayList<>();
        @Nullable Position last = after;
        boolean more = true;
        while (more) {
            int missing = atMost - all.size();
            List<Position> some = positions(last, own.wanted(to, by), missing);
            all.addAll(listed(some.stream().map(one -> new Candidate(one, null)).toList(), to, missing));
            more = some.size() == missing && all.size() < atMost;
            last = some.isEmpty() ? last : some.getLast();
        }
        return all;
    }

    /**
     * Where cases stand is asked on nobody's behalf: as the actor, the second wall would decide on every case there is
     * in the order, and not only on those that are shown. They are read as the actor, and so whom it keeps out stands
     * on no page.
     */
    private List<Position> positions(@Nullable Position after, Wanted wanted, int atMost) {
        return onNobodysBehalf.ask(() -> listings.after(after, wanted, atMost));
    }

    /** Those of this narrowing who are found by what was typed, best first, after the given one. */
    @Transactional
    public List<Listed> find(String words, Narrowing to, @Nullable Position after, int atMost) {
        List<Found> found = finding.find(words, new Cases.Search(own.listing(), to.level(), to.category()));
        Set<CaseId> wanted = listings.among(found.stream().map(Found::id).toList(), own.wanted(to, Sorting.OPENED));
        List<Candidate> best = found.stream()
                .filter(one -> wanted.contains(one.id()))
                .map(one -> new Candidate(new Position("", one.id()), one.why()))
                .toList();
        return listed(best.stream().skip(before(after, best)).toList(), to, atMost);
    }

    /** How many come before whoever comes after the given one; all of them where it is not found any more. */
    private static long before(@Nullable Position after, List<Candidate> all) {
        return after == null
                ? 0
                : all.stream()
                                .takeWhile(one -> !one.position().id().equals(after.id()))
                                .count()
                        + 1;
    }

    /** No more is decided on, and so written down as looked at, than is shown. */
    private List<Listed> listed(List<Candidate> candidates, Narrowing to, int atMost) {
        Map<CaseId, Case> found = cases
                .all(candidates.stream().map(one -> one.position().id()).toList())
                .stream()
                .collect(Collectors.toMap(Case::id, Function.identity()));
        OwnMarks.Marks own = marks.on(found.values());
        return candidates.stream()
                .filter(one -> !to.only().contains(Only.CHANGED)
                        || own.changed().contains(one.position().id()))
                .flatMap(one -> Stream.ofNullable(found.get(one.position().id()))
                        .map(about -> new Listed(
                                about,
                                one.position(),
                                one.why(),
                                own.changed().contains(about.id()),
                                own.watched().contains(about.id()))))
                .limit(atMost)
                .filter(one -> sight.allows(one.about()))
                .toList();
    }

    /**
     * Whom to ask about cases that would be in the list, were they not limited; one who is looked for must be called by
     * their whole name or number, so that nobody learns it letter by letter, nor anything else by narrowing.
     */
    @Transactional
    public List<AgencyId> limited(@Nullable String words, Narrowing to) {
        if (!to.isNone() || access.actor().isSystem()) {
            return List.of();
        }
        return onNobodysBehalf.ask(() -> limitedAnywhere(words)).stream()
                .filter(sight::tellsOf)
                .map(one -> one.members().lead())
                .distinct()
                .sorted(Comparator.comparing(AgencyId::value))
                .toList();
    }

    private List<Case> limitedAnywhere(@Nullable String words) {
        return words == null ? cases.limited(own.listing()) : cases.all(finding.called(words, own.listing()));
    }
}
