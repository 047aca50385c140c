package sightline.cases.rest.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.notification.Notification;
import sightline.cases.domain.referral.Screening.Decided;
import sightline.cases.domain.referral.Screening.Waiting;
import sightline.cases.usecases.referral.ShowReferrals;
import sightline.platform.language.ReferralOutcome;

/** What agencies asked of co-ordination about a person, and what it answered; the latest first. */
@Schema(name = "Referrals")
record ReferralsView(List<Referral> referrals, List<Notified> notifications) {

    /** One referral; undecided when it says nothing of the outcome. */
    @Schema(name = "Referral")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Referral(
            String referralId,
            int levelSought,
            String reason,

            @Schema(description = "What it says besides, by question; none of a referral made in short")
            Map<String, String> answers,

            Instant at,
            String agency,
            @Nullable ReferralOutcome outcome,
            @Nullable String outcomeReason,
            @Nullable Instant decidedAt,

            @Schema(
                    description = "Until when the first meeting is held: of an accepted referral, or of an undecided "
                            + "one, were it accepted now")
            @Nullable
            Instant firstMeetingBy,

            @Schema(description = "What its reader may do about it now: decide")
            List<String> may) {

        static Referral of(ShowReferrals.Referred one, boolean decides) {
            return switch (one.screening()) {
                case Waiting waiting ->
                    of(waiting, null, one.firstMeetingBy(), decides ? List.of("decide") : List.of());
                case Decided decided -> of(decided.made(), decided, one.firstMeetingBy(), List.of());
            };
        }

        private static Referral of(
                Waiting made, @Nullable Decided decided, @Nullable Instant firstMeetingBy, List<String> may) {
            return new Referral(
                    made.id().toString(),
                    made.referral().sought().number(),
                    made.referral().reason(),
                    made.referral().answers(),
                    made.at(),
                    made.by().value(),
                    decided == null ? null : decided.outcome(),
                    decided == null ? null : decided.reason(),
                    decided == null ? null : decided.at(),
                    firstMeetingBy,
                    may);
        }
    }

    /** That an agency said the person is eligible; answered once category and level were set after it. */
    @Schema(name = "Notified")
    record Notified(String notificationId, int category, String reason, Instant at, String agency, boolean answered) {

        static Notified of(Notification one) {
            return new Notified(
                    one.id().toString(),
                    one.said().category().number(),
                    one.said().reason(),
                    one.at(),
                    one.by().value(),
                    one.answered());
        }
    }

    static ReferralsView of(ShowReferrals.Shown shown) {
        return new ReferralsView(
                shown.referrals().stream()
                        .map(one -> Referral.of(one, shown.decides()))
                        .toList(),
                shown.notifications().stream().map(Notified::of).toList());
    }
}
