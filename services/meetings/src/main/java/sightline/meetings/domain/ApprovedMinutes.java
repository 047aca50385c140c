package sightline.meetings.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import sightline.platform.language.AgencyId;

/**
 * One version of the minutes as the chair approved it; a correction is the next version, and nothing is overwritten.
 *
 * @param version from 1
 * @param decisions how many decisions had been recorded: those it holds
 * @param sentTo the agencies it was distributed to
 */
public record ApprovedMinutes(int version, String text, Instant approvedAt, int decisions, Set<AgencyId> sentTo) {

    public ApprovedMinutes {
        sentTo = Set.copyOf(sentTo);
    }

    ApprovedMinutes sent(Set<AgencyId> to) {
        Set<AgencyId> now = new HashSet<>(sentTo);
        now.addAll(to);
        return new ApprovedMinutes(version, text, approvedAt, decisions, now);
    }
}
