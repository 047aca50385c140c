package sightline.platform.access;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Postcode;

/** The request's actor, as the verified token says, and until when the token speaks for them. */
public class Asking {
    private final Actor actor;
    private final Instant until;

    private final String familyName;
    private final Set<Postcode> home;
    private final @Nullable Instant signedInAt;

    /**
     * With the token's {@code exp}, in seconds since 1970, the family name it says, empty where it says none, where the
     * person lives, as far as it says that, and its {@code auth_time}.
     */
    Asking(Actor actor, long expiresAtSeconds, String familyName, Set<Postcode> home, @Nullable Instant signedInAt) {
        this.signedInAt = signedInAt;
        this.familyName = familyName;
        this.home = Set.copyOf(home);
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

    /** Whether the person who asks lives in one of these: a look at a neighbour is one that somebody should review. */
    public boolean livesIn(Set<Postcode> others) {
        return !Collections.disjoint(home, others);
    }

    /** When they proved who they are; empty where the token does not say. */
    public Optional<Instant> signedInAt() {
        return Optional.ofNullable(signedInAt);
    }

    public Instant until() {
        return until;
    }
}
