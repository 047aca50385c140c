package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.KeyWorkId;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Verb;

/** Passes a session to the practitioner after it was logged. */
@ApplicationScoped
public class PassKeyWork {
    private final Changing changing;
    private final Telling telling;

    PassKeyWork(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    /** Whoever passes it a second time changes nothing. */
    @Transactional
    public Decision<Placements.Session> pass(KeyWorkId id, @Nullable Long read, When when) {
        Placements.Session known = changing.open(id, read, Verb.PASS);
        if (known.keyWork().passed()) {
            return new Decision.Taken<>(known);
        }
        return known.placement()
                .pass(id, when.told(telling))
                .map(changing::saved)
                .map(now -> Placements.Session.in(now, id));
    }
}
