package sightline.people.domain;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/**
 * What is said of an obstacle.
 *
 * @param rule as the field would say it
 * @param because what stands against it here
 * @param answeredBy what would answer it
 */
public record Said(String rule, String because, String answeredBy) {
    private static final String WRITTEN_IN = "docs/decisions/0030-people-and-four-eyes.md";

    /** Refuses in words that are said in one place. */
    interface Saying extends Refusal {

        Said said();

        @Override
        default Rule rule() {
            return new Rule(said().rule(), WRITTEN_IN);
        }

        @Override
        default String because() {
            return said().because();
        }

        @Override
        default String answeredBy() {
            return said().answeredBy();
        }
    }
}
