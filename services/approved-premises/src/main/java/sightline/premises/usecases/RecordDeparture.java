package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.MoveOn;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/** Records that a resident left. */
@ApplicationScoped
public class RecordDeparture {
    private final Changing changing;
    private final Telling telling;

    RecordDeparture(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    @Transactional
    public Decision<Placement> depart(Attempt attempt, String reason, @Nullable MoveOn moveOn) {
        Placement placement = changing.open(attempt, Verb.DEPART).placement();
        return placement.depart(reason, moveOn, attempt.when().told(telling)).map(changing::saved);
    }
}
