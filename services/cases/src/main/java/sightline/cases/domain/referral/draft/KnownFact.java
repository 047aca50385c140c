package sightline.cases.domain.referral.draft;

import java.time.Instant;
import sightline.platform.language.AgencyId;

/**
 * Something that the case says already, so that nobody writes it again.
 *
 * @param section where it belongs
 * @param value words, a number, a day, or a word of a code list
 * @param source the agency that told it
 * @param at when it happened
 */
public record KnownFact(Section section, What what, String value, AgencyId source, Instant at) {

    /** What it is. */
    public enum What {
        NAME,
        DATE_OF_BIRTH,
        NUMBER,
        CATEGORY,
        LEVEL,
        SENTENCE,
        OFFENCE,
        LENGTH_IN_DAYS,
        LICENCE_ENDS_ON,
        RISK_TO_CHILDREN,
        RISK_TO_PUBLIC,
        RISK_TO_KNOWN_ADULT,
        RISK_TO_STAFF,
        RISK_TO_PRISONERS,
        PLAN_VERSION,
        PLAN,
        AGENCY
    }
}
