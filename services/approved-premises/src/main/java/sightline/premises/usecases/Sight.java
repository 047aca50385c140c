package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.Roles;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;
import sightline.platform.membership.Member;
import sightline.premises.domain.Placement;

/** Says who sees a placement: its premises, and those who supervise the person (access.md, supervision circle). */
@ApplicationScoped
class Sight {
    private static final Set<AgencyKind> SUPERVISING =
            Set.of(AgencyKind.POLICE, AgencyKind.PROBATION, AgencyKind.PRISON, AgencyKind.MAPPA_COORDINATION);

    private final KnownCases cases;
    private final Asking asking;
    private final Clock clock;

    Sight(KnownCases cases, Asking asking, Clock clock) {
        this.cases = cases;
        this.asking = asking;
        this.clock = clock;
    }

    Standpoint on(Placement placement) {
        return on(List.of(placement)).getFirst();
    }

    /** One for each, in their order. */
    List<Standpoint> on(Collection<? extends Placement> placements) {
        Map<CaseId, KnownCase> known =
                cases.find(placements.stream().map(Placement::about).collect(Collectors.toSet()));
        return placements.stream()
                .map(one -> on(one, Optional.ofNullable(known.get(one.about()))))
                .toList();
    }

    private Standpoint on(Placement placement, Optional<KnownCase> known) {
        return new Standpoint(
                asking.actor(), placement, known, known.filter(this::supervises).isPresent());
    }

    /** Whether the asking agency belongs to those who supervise the person. */
    boolean supervises(KnownCase known) {
        Actor actor = asking.actor();
        if (!cases.sees(known)) {
            return false;
        }
        boolean coordinates = actor.is(Roles.MAPPA_COORDINATOR) && actor.area().equals(known.area());
        return coordinates
                || known.member(actor.agency(), clock.instant())
                        .filter(one -> inCircle(one, known))
                        .isPresent();
    }

    private static boolean inCircle(Member one, KnownCase known) {
        return switch (one.place()) {
            case LEAD, RA -> true;
            case AP -> known.stays().contains(one.agency());
            case DTC, ASSOCIATE -> one.kind() != null && SUPERVISING.contains(one.kind());
        };
    }
}
