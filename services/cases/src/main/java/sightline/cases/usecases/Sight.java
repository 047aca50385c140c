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
import sightline.cases.domain.Managed;
import sightline.cases.domain.Membership;
import sightline.platform.access.Access;
import sightline.platform.access.CaseScope;
import sightline.platform.access.Limits;
import sightline.platform.access.Seat;
import sightline.platform.access.Sight.Open;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Category;
import sightline.platform.language.Place;

/** Asks access about a case as it is at this moment: a membership that has ended counts no more. */
@ApplicationScoped
public class Sight {
    private final Access access;
    private final Agencies agencies;

    Sight(Access access, Agencies agencies) {
        this.access = access;
        this.agencies = agencies;
    }

    /** The actor's sight of it, when they may see it. */
    Open require(Case about) {
        return access.require(about.id(), Optional.of(scope(about)), "case");
    }

    boolean allows(Case about) {
        return access.sees(about.id(), scope(about));
    }

    /** What decides who may see it. */
    public CaseScope scope(Case about) {
        Instant now = access.now();
        return new CaseScope(
                about.particulars().area(),
                about.knownTo(now).stream().collect(Collectors.toMap(Function.identity(), one -> seat(one, about))),
                category(about) == Category.FOUR,
                Limits.NONE);
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
