package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/** Takes back a placement that is not wanted any more. */
@ApplicationScoped
public class WithdrawPlacement {
    private final Changing changing;
    private final Telling telling;

    WithdrawPlacement(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    @Transactional
    public Decision<Placement> withdraw(Attempt attempt, String reason) {
        Placement placement = changing.open(attempt, Verb.WITHDRAW).placement();
        return placement.withdraw(reason, attempt.when().told(telling)).map(changing::saved);
    }
}
