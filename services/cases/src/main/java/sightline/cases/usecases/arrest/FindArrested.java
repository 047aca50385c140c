package sightline.cases.usecases.arrest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.finding.Asked;
import sightline.cases.domain.finding.Found;
import sightline.cases.usecases.Sight;
import sightline.cases.usecases.finding.FindPeople;
import sightline.platform.access.Asking;
import sightline.platform.language.CaseId;

/** Finds who may have been arrested by name and birth date, among those whose cases the asking force is on. */
@ApplicationScoped
public class FindArrested {
    private static final int MOST = 10;

    private final FindPeople people;
    private final Cases cases;
    private final Asking asking;
    private final Sight sight;

    FindArrested(FindPeople people, Cases cases, Asking asking, Sight sight) {
        this.people = people;
        this.cases = cases;
        this.asking = asking;
        this.sight = sight;
    }

    /** Them, likeliest first; nobody whom the asking actor may not see. */
    List<Screened.Candidate> like(Arrested.Described described) {
        Cases.Listing own = new Cases.Listing.OfAgency(asking.actor().agency());
        List<Found> found =
                people
                        .find(Asked.described(described.name(), described.born()), new Cases.Search(own, null, null))
                        .stream()
                        .limit(MOST)
                        .toList();
        Map<CaseId, Case> seen = cases.all(found.stream().map(Found::id).toList()).stream()
                .filter(sight::allows)
                .collect(Collectors.toMap(Case::id, Function.identity()));
        return found.stream()
                .flatMap(one ->
                        Stream.ofNullable(seen.get(one.id())).map(about -> new Screened.Candidate(about, one.why())))
                .toList();
    }
}
