package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.notification.Notification;
import sightline.cases.domain.notification.NotificationFact.Notified;
import sightline.cases.domain.referral.ReferralFact;
import sightline.cases.domain.referral.ReferralRefusal;
import sightline.cases.domain.referral.Screening;
import sightline.cases.domain.standing.Referral;
import sightline.platform.language.Category;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.ReferralOutcome;

class ScreeningReferralsTest {
    private static final EventId ID = new EventId(UUID.randomUUID());
    private static final Screening.Waiting MADE =
            new Screening.Waiting(ID, Referral.inShort(Level.TWO, "A fictional reason"), Fiction.NOON, Fiction.HEALTH);
    private static final Notified ELIGIBLE = new Notified(Category.ONE, "Must notify the police");

    @Test
    void a_referral_is_decided_and_whoever_made_it_is_named_in_the_answer() {
        assertThat(MADE.decide(ReferralOutcome.ACCEPTED, "Why"))
                .isEqualTo(new Taken<>(
                        Optional.of(new ReferralFact.Decided(ID, Fiction.HEALTH, ReferralOutcome.ACCEPTED, "Why"))));
    }

    @Test
    void the_same_decision_again_tells_nothing_anew() {
        assertThat(decided(ReferralOutcome.DECLINED).decide(ReferralOutcome.DECLINED, "Why"))
                .isEqualTo(new Taken<>(Optional.empty()));
    }

    @Test
    void a_referral_is_decided_once_also_when_more_was_asked() {
        assertThat(decided(ReferralOutcome.MORE_ASKED).decide(ReferralOutcome.ACCEPTED, "Why"))
                .isEqualTo(new Refused<>(new ReferralRefusal.DecidedAlready(ReferralOutcome.MORE_ASKED)));
    }

    @Test
    void who_notifies_again_with_the_same_words_waits_as_before() {
        assertThat(Notification.telling(ELIGIBLE, Fiction.POLICE, List.of(notified(false))))
                .isEmpty();
    }

    @Test
    void another_agency_other_words_or_a_decided_category_make_it_a_notification_of_its_own() {
        assertThat(Notification.telling(ELIGIBLE, Fiction.PROBATION, List.of(notified(false))))
                .contains(ELIGIBLE);
        assertThat(Notification.telling(ELIGIBLE, Fiction.POLICE, List.of(notified(true))))
                .contains(ELIGIBLE);
        Notified other = new Notified(Category.TWO, "Sentenced");
        assertThat(Notification.telling(other, Fiction.POLICE, List.of(notified(false))))
                .contains(other);
    }

    private static Notification notified(boolean answered) {
        return new Notification(ID, ELIGIBLE, Fiction.NOON, Fiction.POLICE, answered);
    }

    private static Screening decided(ReferralOutcome outcome) {
        return new Screening.Decided(MADE, outcome, "Why", Fiction.NOON);
    }
}
