package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.premises.domain.Booking;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Verb;

/** Keeps a bed for a person. */
@ApplicationScoped
public class BookPlacement {
    private final Changing changing;
    private final Telling telling;
    private final Limits limits;

    BookPlacement(Changing changing, Telling telling, Limits limits) {
        this.changing = changing;
        this.telling = telling;
        this.limits = limits;
    }

    @Transactional
    public Decision<Placement> book(Attempt attempt, Booking booking) {
        Standpoint from = changing.open(attempt, Verb.BOOK);
        return from.placement()
                .book(
                        booking,
                        limits.ofStay(from.known(), booking.arriveOn()),
                        attempt.when().told(telling))
                .map(changing::saved);
    }
}
