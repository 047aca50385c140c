package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.StaffId;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/** Gives a resident, or somebody expected, their key worker. */
@ApplicationScoped
public class AssignKeyWorker {
    private final Changing changing;
    private final Telling telling;

    AssignKeyWorker(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    @Transactional
    public Decision<Placement> assign(Attempt attempt, StaffId keyWorker) {
        Placement placement = changing.open(attempt, Verb.ASSIGN_KEY_WORKER).placement();
        return placement
                .assignKeyWorker(keyWorker, attempt.when().told(telling))
                .map(changing::saved);
    }
}
