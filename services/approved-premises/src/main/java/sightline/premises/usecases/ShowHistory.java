package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.access.Asking;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Seat;
import sightline.platform.access.Sight.Open;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.PlacementId;
import sightline.platform.language.Stretch;
import sightline.platform.membership.FactAudience;
import sightline.platform.membership.KnownCases;
import sightline.premises.domain.Histories;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Recorded;

/** Shows the facts of a person's placements to the audience of each, and to premises their own. */
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
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost) {
        Reader reader = reader(about, "case");
        List<Recorded> some = new ArrayList<>();
        List<Recorded> read;
        Stretch rest = stretch;
        do {
            read = histories.of(about, rest, AT_ONCE);
            read.stream()
                    .flatMap(one -> reader.shown(one).stream())
                    .limit(atMost - some.size())
                    .forEach(some::add);
            rest = read.isEmpty() ? rest : rest.past(read.getLast().mark());
        } while (read.size() == AT_ONCE && some.size() < atMost);
        return some;
    }

    /** One fact with its text: what an event's {@code detailurl} leads to. */
    @Transactional
    public Recorded fact(CaseId about, EventId fact) {
        Reader reader = reader(about, "fact in this case");
        return histories.fact(about, fact).flatMap(reader::shown).orElseThrow(() -> new NotKnown("fact in this case"));
    }

    private Reader reader(CaseId about, String what) {
        Optional<Seat> seat = cases.find(about).flatMap(cases::look).map(Open::seat);
        Set<PlacementId> own = sight.on(placements.of(about)).stream()
                .filter(Standpoint::ofPremises)
                .map(one -> one.placement().id())
                .collect(Collectors.toSet());
        if (seat.isEmpty() && own.isEmpty()) {
            throw new NotKnown(what);
        }
        return new Reader(asking.actor().agency(), seat, own);
    }

    /**
     * Who reads.
     *
     * @param seat how they sit on the case; empty for premises that are not on it
     * @param own the placements at their own premises
     */
    private record Reader(AgencyId agency, Optional<Seat> seat, Set<PlacementId> own) {

        /** Empty for who may not know of it; the words are for the premises and those who supervise the person. */
        Optional<Recorded> shown(Recorded fact) {
            if (own.contains(fact.placement()) || seat.filter(Seat::supervises).isPresent()) {
                return Optional.of(fact);
            }
            return seat.filter(one -> fact.agency().equals(agency)
                            || FactAudience.of(fact.type(), fact.data()).includes(one))
                    .map(_ -> fact.withoutText());
        }
    }
}
