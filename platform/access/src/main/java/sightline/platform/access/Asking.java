package sightline.platform.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request's actor, as the verified token says, and until when the token speaks for them. */
public class Asking {
    private final Actor actor;
    private final Instant until;

    private final String familyName;
    private final @Nullable Instant signedInAt;

    /**
     * With the token's {@code exp}, in seconds since 1970, the family name it says, empty where it says none, and its
     * {@code auth_time}.
     */
    Asking(Actor actor, long expiresAtSeconds, String familyName, @Nullable Instant signedInAt) {
        this.signedInAt = signedInAt;
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

    /** When they proved who they are; empty where the token does not say. */
    public Optional<Instant> signedInAt() {
        return Optional.ofNullable(signedInAt);
    }

    public Instant until() {
        return until;
    }
}
