package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Asking;
import sightline.platform.access.Telling;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.PlacementId;
import sightline.platform.membership.KnownCases;
import sightline.premises.domain.Asked;
import sightline.premises.domain.Obstacle;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Premises;

/** Asks approved premises for a place. */
@ApplicationScoped
public class RequestPlacement {

    /** What is asked. */
    public record Wish(
            CaseId about,
            AgencyId premises,
            @Nullable LocalDate arriveOn,
            @Nullable LocalDate departOn) {}

    private final Placements placements;
    private final Premises premises;
    private final KnownCases cases;
    private final Changing changing;
    private final Telling telling;
    private final Asking asking;
    private final Sight sight;
    private final Ids ids;

    RequestPlacement(
            Placements placements,
            Premises premises,
            KnownCases cases,
            Changing changing,
            Telling telling,
            Asking asking,
            Sight sight,
            Ids ids) {
        this.placements = placements;
        this.premises = premises;
        this.cases = cases;
        this.changing = changing;
        this.telling = telling;
        this.asking = asking;
        this.sight = sight;
        this.ids = ids;
    }

    /** What came of it: the placement as requested, or the obstacle. */
    @Transactional
    public Decision<Placement> request(Wish wish, When when) {
        AgencyId own = requireRequesting(wish);
        if (premises.areSomethingElse(wish.premises())) {
            return new Decision.Refused<>(new Obstacle.NotPremises(wish.premises()));
        }
        placements.oneAtATime(wish.about());
        Asked asked = new Asked(
                new PlacementId(ids.next()), wish.about(), wish.premises(), own, wish.arriveOn(), wish.departOn());
        return Placement.request(asked, placements.of(wish.about()), when.told(telling))
                .map(changing::saved);
    }

    /** Whoever asks must see what becomes of it. */
    private AgencyId requireRequesting(Wish wish) {
        sight.requireRequesting(wish.premises(), cases.require(wish.about()));
        return asking.actor().agency();
    }
}
