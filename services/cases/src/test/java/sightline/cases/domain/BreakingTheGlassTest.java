package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.HEALTH;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.told;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.domain.emergency.EmergencyRefusal;
import sightline.platform.language.AccessId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.ReviewOutcome;
import sightline.platform.language.StaffId;

class BreakingTheGlassTest {
    private static final StaffId OFFICER = new StaffId("officer-7");
    private static final StaffId GOVERNANCE = new StaffId("ig-1");

    @Test
    void a_case_is_open_to_who_broke_the_glass_until_the_emergency_ends_and_says_so_in_its_history() {
        var change = new Guarding(managed()).breakGlass(emergency(), told());

        assertThat(change.now().limits().emergencies())
                .containsEntry(OFFICER, emergency().until());
        assertThat(change.now().limits().all()).isEmpty();
        assertThat(change.facts()).singleElement().isInstanceOf(CaseFact.AccessBroken.class);
    }

    @Test
    void it_is_overdue_from_the_very_instant_it_was_to_be_reviewed_and_never_once_it_was() {
        Emergency emergency = emergency();

        assertThat(emergency.isOverdueAt(emergency.reviewDue().minusNanos(1))).isFalse();
        assertThat(emergency.isOverdueAt(emergency.reviewDue())).isTrue();
        assertThat(emergency.reviewed(found()).isOverdueAt(emergency.reviewDue()))
                .isFalse();
    }

    @Test
    void a_second_person_reviews_it_and_nobody_after_them() {
        assertThat(emergency().obstacleToReview(OFFICER)).contains(new EmergencyRefusal.OwnEmergency());
        assertThat(emergency().obstacleToReview(GOVERNANCE)).isEmpty();
        assertThat(emergency().reviewed(found()).obstacleToReview(new StaffId("ig-2")))
                .contains(new EmergencyRefusal.ReviewedAlready(ReviewOutcome.JUSTIFIED));
    }

    private static Emergency.Review found() {
        return new Emergency.Review(ReviewOutcome.JUSTIFIED, "Why", GOVERNANCE, HEALTH, NOON);
    }

    private static Emergency emergency() {
        return new Emergency(
                new AccessId(new UUID(0, 1)),
                new CaseId(new UUID(0, 2)),
                OFFICER,
                HEALTH,
                EmergencyGround.RISK_TO_LIFE,
                "Why",
                NOON,
                NOON.plus(Emergency.LASTS),
                NOON.plus(Duration.ofDays(1)),
                null,
                null);
    }
}
