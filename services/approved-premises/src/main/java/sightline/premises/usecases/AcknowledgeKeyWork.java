package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.KeyWorkId;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Verb;

/** Says that the practitioner has read what was passed to them. */
@ApplicationScoped
public class AcknowledgeKeyWork {
    private final Changing changing;
    private final Telling telling;

    AcknowledgeKeyWork(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    /** Whoever acknowledges it a second time changes nothing: the first reading counts. */
    @Transactional
    public Decision<Placements.Session> acknowledge(KeyWorkId id, @Nullable Long read, When when) {
        Placements.Session known = changing.open(id, read, Verb.ACKNOWLEDGE);
        if (known.keyWork().acknowledged()) {
            return new Decision.Taken<>(known);
        }
        return known.placement()
                .acknowledge(id, when.told(telling))
                .map(changing::saved)
                .map(now -> Placements.Session.in(now, id));
    }
}
