package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.PlacementId;
import sightline.platform.membership.KnownCases;
import sightline.premises.domain.Histories;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Recorded;

/** Shows the facts of a person's placements: to who supervises them all of them, to premises their own. */
@ApplicationScoped
public class ShowHistory {
    private static final int AT_ONCE = 200;

    private final Histories histories;
    private final Placements placements;
    private final KnownCases cases;
    private final Asking asking;
    private final Sight sight;

    ShowHistory(Histories histories, Placements placements, KnownCases cases, Asking asking, Sight sight) {
        this.histories = histories;
        this.placements = placements;
        this.cases = cases;
        this.asking = asking;
        this.sight = sight;
    }

    @Transactional
    public List<Recorded> history(CaseId about, long after, int atMost) {
        Predicate<Recorded> shown = shown(about);
        List<Recorded> some = new ArrayList<>();
        List<Recorded> read;
        long from = after;
        do {
            read = histories.of(about, from, AT_ONCE);
            read.stream().filter(shown).limit(atMost - some.size()).forEach(some::add);
            from = read.isEmpty() ? from : read.getLast().sequence();
        } while (read.size() == AT_ONCE && some.size() < atMost);
        return some;
    }

    /** One fact with its text: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId about, EventId fact) {
        return histories.fact(about, fact).filter(shown(about)).orElseThrow(() -> new NotKnown("fact in this case"));
    }

    private Predicate<Recorded> shown(CaseId about) {
        if (cases.find(about).filter(sight::supervises).isPresent()) {
            return one -> true;
        }
        AgencyId own = asking.actor().agency();
        Set<PlacementId> here = placements.of(about).stream()
                .filter(one -> one.premises().equals(own))
                .map(Placement::id)
                .collect(Collectors.toSet());
        if (here.isEmpty()) {
            throw new NotKnown("case");
        }
        return one -> here.contains(one.placement());
    }
}
