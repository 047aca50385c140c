package sightline.cases.domain.standing;

import java.util.Map;
import sightline.platform.language.Level;

/**
 * An agency asks for management at level 2 or 3.
 *
 * @param reason why, in words that stay here
 * @param answers what it says besides, by question, in words that stay here; none of a referral made in short
 */
public record Referral(Level sought, String reason, Map<String, String> answers) {

    public Referral {
        if (sought == Level.ONE) {
            throw new IllegalArgumentException("is 2 or 3: level 1 needs no referral");
        }
        answers = Map.copyOf(answers);
    }

    /** One that says no more than why. */
    public static Referral inShort(Level sought, String reason) {
        return new Referral(sought, reason, Map.of());
    }
}
