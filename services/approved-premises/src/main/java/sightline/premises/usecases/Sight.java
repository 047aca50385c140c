package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.access.Access;
import sightline.platform.access.CaseScope;
import sightline.platform.access.PlacementVerb;
import sightline.platform.access.Seat;
import sightline.platform.access.Standing;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/** Asks access who sees a placement and what they may ask for: its premises, and those who supervise the person. */
@ApplicationScoped
class Sight {
    private static final Seat OF_PREMISES = new Seat(Place.AP, AgencyKind.APPROVED_PREMISES, false);

    private final KnownCases cases;
    private final Access access;

    Sight(KnownCases cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    /** Empty for who may not see it. */
    Optional<Standpoint> on(Placement placement) {
        return on(List.of(placement)).stream().findFirst();
    }

    /** For those of them that the asking actor may see, in their order. */
    List<Standpoint> on(Collection<? extends Placement> placements) {
        Map<CaseId, KnownCase> known =
                cases.find(placements.stream().map(Placement::about).collect(Collectors.toSet()));
        return placements.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.about())).flatMap(about -> on(one, about)).stream())
                .filter(Standpoint::sees)
                .toList();
    }

    /**
     * Goes on for who may ask for this.
     *
     * @throws sightline.platform.access.NotAllowed which says who may
     */
    void require(Verb verb, Standpoint from) {
        access.require(inAccess(verb), from.scope(), from.standings());
    }

    /** Goes on for who may ask these premises for a place. */
    void requireRequesting(AgencyId premises, KnownCase known) {
        cases.require(PlacementVerb.REQUEST, known, runs(premises));
    }

    private Optional<Standpoint> on(Placement placement, KnownCase known) {
        return known.scope(access.now())
                .map(scope -> scope.with(placement.premises(), OF_PREMISES))
                .flatMap(scope -> access.look(known.id(), scope).map(sight -> {
                    Set<Standing> standings = standings(placement);
                    return new Standpoint(placement, known, scope, sight.seat(), standings, may(scope, standings));
                }));
    }

    private Set<Standing> standings(Placement placement) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        standings.addAll(runs(placement.premises()));
        if (access.actor().agency().equals(placement.asked().by())) {
            standings.add(Standing.ASKED_FOR_IT);
        }
        return standings;
    }

    private Set<Standing> runs(AgencyId premises) {
        return access.actor().agency().equals(premises) ? Set.of(Standing.RUNS_THE_PREMISES) : Set.of();
    }

    private Set<Verb> may(CaseScope scope, Set<Standing> standings) {
        return Arrays.stream(Verb.values())
                .filter(verb -> access.may(inAccess(verb), scope, standings))
                .collect(Collectors.toSet());
    }

    /** What access decides on; every one is called the same there. */
    private static PlacementVerb inAccess(Verb verb) {
        return PlacementVerb.valueOf(verb.name());
    }
}
