package sightline.cases.postgres.referral;

import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.referral.ReferralFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.CaseNotifiedV1;
import sightline.platform.contracts.cases.ReferralDecidedV1;

/** What is announced of notifications and of what is said to referrals, and which of their words stay here. */
public final class AnnouncedReferral {

    private AnnouncedReferral() {}

    public static Kept of(NotificationFact fact) {
        return switch (fact) {
            case NotificationFact.Notified notified ->
                Kept.announcing(new CaseNotifiedV1(notified.category(), true)).and("reason", notified.reason());
        };
    }

    public static Kept of(ReferralFact fact) {
        return switch (fact) {
            case ReferralFact.Decided decided ->
                Kept.announcing(new ReferralDecidedV1(decided.referral(), decided.by(), decided.outcome(), true))
                        .and("reason", decided.reason());
        };
    }
}
