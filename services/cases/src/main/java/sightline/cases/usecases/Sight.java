package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Membership;
import sightline.cases.domain.Particulars;
import sightline.platform.access.Access;
import sightline.platform.access.CaseScope;
import sightline.platform.access.Limits;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Seat;
import sightline.platform.access.Sight.Closed;
import sightline.platform.access.Sight.Ground;
import sightline.platform.access.Sight.Open;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Place;

/** Asks access about a case as it is at this moment: a membership that has ended counts no more. */
@ApplicationScoped
public class Sight {
    private final Access access;
    private final Agencies agencies;

    private final Cases cases;
    private final OnNobodysBehalf onNobodysBehalf;

    Sight(Access access, Agencies agencies, Cases cases, OnNobodysBehalf onNobodysBehalf) {
        this.access = access;
        this.agencies = agencies;
        this.cases = cases;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /**
     * The case, for an actor who may see it.
     *
     * @param found what the database shows this actor
     */
    Case require(CaseId id, Optional<Case> found) {
        Case about = found.orElseThrow(() -> unseen(id));
        require(about);
        return about;
    }

    /** The database shows nothing of it; whether it exists, and whom to ask, is decided on the case as it is. */
    private NotKnown unseen(CaseId id) {
        Optional<CaseScope> scope = onNobodysBehalf.ask(() -> cases.find(id)).map(this::scope);
        if (!access.decide(scope).isOpen()) {
            access.require(id, scope, "case");
        }
        return new NotKnown("case");
    }

    /** The actor's sight of it, when they may see it. */
    Open require(Case about) {
        Open sight = access.require(about.id(), Optional.of(scope(about)), "case");
        meets(about.particulars());
        return sight;
    }

    /** Whether the actor sees the case; who they see is noted. */
    public boolean allows(Case about) {
        boolean seen = access.sees(about.id(), scope(about));
        if (seen) {
            meets(about.particulars());
        }
        return seen;
    }

    /** The actor is shown who the person is; the audit is to know when it could be somebody of their own. */
    public void meets(Particulars shown) {
        access.sees(shown.identity().name());
        shown.identity().aliases().forEach(access::sees);
        access.seesAt(shown.homes());
    }

    /** Until when the actor sees it in an emergency; empty where they do not, or see it otherwise. */
    public Optional<Instant> emergency(Case about) {
        return now(about) instanceof Open(var ground, var seat) && ground == Ground.EMERGENCY
                ? Optional.ofNullable(
                        about.limits().emergencies().get(access.actor().id()))
                : Optional.empty();
    }

    /** What is decided on the case as it is now, noted nowhere: for what of it they are told. */
    public sightline.platform.access.Sight now(Case about) {
        return access.decide(Optional.of(scope(about)));
    }

    /** Whether the actor may not see it, and is told that a limited record exists. */
    public boolean tellsOf(Case about) {
        return access.decide(Optional.of(scope(about))) instanceof Closed(var reason, var told) && told;
    }

    /** What decides who may see it. */
    public CaseScope scope(Case about) {
        Instant now = access.now();
        return new CaseScope(
                about.particulars().area(),
                about.knownTo(now).stream().collect(Collectors.toMap(Function.identity(), one -> seat(one, about))),
                category(about) == Category.FOUR,
                limits(about));
    }

    /** The same for who governs it, with the co-ordination of its area seated, which nobody puts on a case. */
    public CaseScope governed(Case about) {
        AgencyId agency = access.actor().agency();
        return agencies.find(agency)
                .filter(one -> one.kind() == AgencyKind.MAPPA_COORDINATION)
                .filter(one -> one.area().equals(about.particulars().area()))
                .map(one -> scope(about).with(agency, new Seat(Place.ASSOCIATE, one.kind(), false)))
                .orElseGet(() -> scope(about));
    }

    private static Limits limits(Case about) {
        return new Limits(
                about.limits().all().stream()
                        .map(one -> new Limits.Limit(one.kind(), one.person(), one.hidden(), one.until()))
                        .collect(Collectors.toSet()),
                about.limits().emergencies().entrySet().stream()
                        .map(one -> new Limits.Emergency(one.getKey(), one.getValue()))
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Category category(Case about) {
        return switch (about) {
            case Managed managed -> managed.standing().category();
            case Case.Left left -> left.before().standing().category();
        };
    }

    /** This service hears nothing of placements: premises are on a case as long as co-ordination has them on it. */
    private Seat seat(AgencyId agency, Case about) {
        Place place = Optional.ofNullable(about.members().byAgency().get(agency))
                .map(Membership::place)
                .orElse(Place.ASSOCIATE);
        return new Seat(place, agencies.find(agency).map(Agency::kind).orElse(null), place == Place.AP);
    }
}
