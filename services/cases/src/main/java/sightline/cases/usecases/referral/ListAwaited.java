package sightline.cases.usecases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.Awaited;
import sightline.cases.domain.referral.Awaiting;
import sightline.cases.usecases.Glance;
import sightline.platform.access.Asking;
import sightline.platform.language.EventId;

/** Lists what waits for the co-ordination of the asker's area, of the cases they see. */
@ApplicationScoped
public class ListAwaited {
    private final Awaiting awaiting;
    private final Glance glance;
    private final Asking asking;

    ListAwaited(Awaiting awaiting, Glance glance, Asking asking) {
        this.awaiting = awaiting;
        this.glance = glance;
        this.asking = asking;
    }

    @Transactional
    public List<Awaited> of(Awaited.Ask ask, @Nullable EventId after, int atMost) {
        return awaiting.in(asking.actor().area(), ask, after, atMost).stream()
                .filter(one -> glance.allows(one.about()))
                .toList();
    }
}
