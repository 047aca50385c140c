package sightline.platform.access;

import java.time.Instant;

/** The request's actor, as the verified token says, and until when the token speaks for them. */
public class Asking {
    private final Actor actor;
    private final Instant until;

    private final String familyName;

    /** With the token's {@code exp}, in seconds since 1970, and the family name it says; empty where it says none. */
    Asking(Actor actor, long expiresAtSeconds, String familyName) {
        this.familyName = familyName;
        this.actor = actor;
        this.until = Instant.ofEpochSecond(expiresAtSeconds);
    }

    public Actor actor() {
        return actor;
    }

    /**
     * Whether this is the family name of the person who asks, however it is written: a look at a namesake is one that
     * somebody should review.
     */
    public boolean bearsName(String other) {
        return !familyName.isBlank() && familyName.strip().equalsIgnoreCase(other.strip());
    }

    public Instant until() {
        return until;
    }
}
