package sightline.cases.domain.standing;

import sightline.platform.language.Level;

/**
 * An agency asks for management at level 2 or 3.
 *
 * @param reason why, in words that stay here
 */
public record Referral(Level sought, String reason) {

    public Referral {
        if (sought == Level.ONE) {
            throw new IllegalArgumentException("is 2 or 3: level 1 needs no referral");
        }
    }
}
