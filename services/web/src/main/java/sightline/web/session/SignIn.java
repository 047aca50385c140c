package sightline.web.session;

import io.quarkus.oidc.OidcSession;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When whoever asks last proved who they are, and having them do so again. */
@RequestScoped
public class SignIn {
    /** Half of what the services call recent, so that there is time to fill in a form. */
    private static final Duration LATELY = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcSession session;
    private final Who who;
    private final Clock clock;

    SignIn(OidcSession session, Who who, Clock clock) {
        this.session = session;
        this.who = who;
        this.clock = clock;
    }

    /** Whether that is too long ago for something grave. */
    public boolean isTooLongAgo() {
        return !isRecent(who.signedInAt(), clock.instant());
    }

    static boolean isRecent(Instant signedIn, Instant now) {
        return signedIn.plus(LATELY).isAfter(now);
    }

    /** Forgets the session here, so that the next page leads to Keycloak; the one there goes on. */
    public void forget() {
        session.logout().await().atMost(PATIENCE);
    }
}
