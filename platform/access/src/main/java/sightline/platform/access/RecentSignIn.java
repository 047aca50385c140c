package sightline.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Asks of somebody who is about to do something grave that they have just proved who they are: a session that was left
 * open is not enough.
 */
@ApplicationScoped
public class RecentSignIn {
    /** How long ago is recent. */
    public static final Duration RECENT = Duration.ofMinutes(10);

    private final Asking asking;
    private final Looked looked;
    private final Clock clock;

    RecentSignIn(Asking asking, Looked looked, Clock clock) {
        this.asking = asking;
        this.looked = looked;
        this.clock = clock;
    }

    /**
     * Goes on for a person who has signed in lately; a token that does not say when is not fresh.
     *
     * @throws SignInAgain for everybody else
     */
    public void require() {
        if (asking.signedInAt()
                .filter(at -> at.plus(RECENT).isAfter(clock.instant()))
                .isEmpty()) {
            looked.refused(Sight.Reason.SIGNED_IN_TOO_LONG_AGO);
            throw new SignInAgain();
        }
    }
}
