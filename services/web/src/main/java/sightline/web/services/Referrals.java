package sightline.web.services;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What agencies asked of co-ordination about a person, and the answers; the latest first. */
public record Referrals(List<Referral> referrals, List<Notified> notifications) {
    private static final int SECTIONS = 10;

    public Referrals {
        referrals = referrals == null ? List.of() : List.copyOf(referrals);
        notifications = notifications == null ? List.of() : List.copyOf(notifications);
    }

    /**
     * One referral.
     *
     * @param answers what it says besides why, by section and question; none of one that was made in short
     * @param outcome accepted, declined or more-asked; null while nobody has decided
     * @param firstMeetingBy until when the first meeting is held, as it was accepted or were it accepted now
     * @param may what this person may do about it now
     */
    public record Referral(
            String referralId,
            int levelSought,
            String reason,
            Map<String, String> answers,
            Instant at,
            String agency,
            @Nullable String outcome,
            @Nullable String outcomeReason,
            @Nullable Instant decidedAt,
            @Nullable Instant firstMeetingBy,
            List<String> may) {

        public Referral {
            answers = answers == null ? Map.of() : Map.copyOf(answers);
            may = may == null ? List.of() : List.copyOf(may);
        }

        /** How many sections it answers something in. */
        public long sections() {
            return answers.keySet().stream()
                    .map(one -> one.substring(0, one.indexOf('.')))
                    .distinct()
                    .count();
        }

        /** How many there are. */
        public int sectionsAsked() {
            return SECTIONS;
        }

        /** In the order in which they are asked. */
        public List<ReferralDraft.Answer> said() {
            return ReferralDraft.ordered(answers);
        }
    }

    /** That an agency said the person is eligible, and whether category and level were decided since. */
    public record Notified(
            String notificationId, int category, String reason, Instant at, String agency, boolean answered) {}

    /** Something that waits for co-ordination; a referral has a level, a notification a category. */
    public record Awaited(
            String id,
            String caseId,
            String agency,
            @Nullable Integer levelSought,
            @Nullable Integer category,
            Instant since) {}
}
