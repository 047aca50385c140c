package sightline.platform.access;

import java.time.Instant;

/** The request's actor, as the verified token says, and until when the token speaks for them. */
public class Asking {
    private final Actor actor;
    private final Instant until;

    /** With the token's {@code exp}, in seconds since 1970. */
    Asking(Actor actor, long expiresAtSeconds) {
        this.actor = actor;
        this.until = Instant.ofEpochSecond(expiresAtSeconds);
    }

    public Actor actor() {
        return actor;
    }

    public Instant until() {
        return until;
    }
}
