package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.Suitability;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/** Gives the premises' answer to a request. */
@ApplicationScoped
public class AssessPlacement {
    private final Changing changing;
    private final Telling telling;

    AssessPlacement(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    @Transactional
    public Decision<Placement> assess(Attempt attempt, Suitability outcome, @Nullable String reason) {
        Placement placement = changing.open(attempt, Verb.ASSESS).placement();
        return placement.assess(outcome, reason, attempt.when().told(telling)).map(changing::saved);
    }
}
