package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Verb;

/** Records that an expected person arrived, or that they did not. */
@ApplicationScoped
public class RecordArrival {
    private final Placements placements;
    private final Changing changing;
    private final Telling telling;

    RecordArrival(Placements placements, Changing changing, Telling telling) {
        this.placements = placements;
        this.changing = changing;
        this.telling = telling;
    }

    @Transactional
    public Decision<Placement> arrive(Attempt attempt) {
        Placement placement = changing.open(attempt, Verb.ARRIVE).placement();
        placements.oneAtATime(placement.about());
        return placement
                .arrive(placements.residence(placement.about()), attempt.when().told(telling))
                .map(changing::saved);
    }

    @Transactional
    public Decision<Placement> notArrive(Attempt attempt, String reason) {
        Placement placement = changing.open(attempt, Verb.NOT_ARRIVE).placement();
        return placement.notArrive(reason, attempt.when().told(telling)).map(changing::saved);
    }
}
