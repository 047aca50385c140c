package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.custody.Charge;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.custody.CustodyRefusal;
import sightline.cases.domain.custody.Release;
import sightline.cases.domain.custody.ReleasePlan;
import sightline.cases.domain.custody.Sentence;
import sightline.platform.language.ChargeOutcome;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.SentenceId;
import sightline.platform.language.SentenceKind;

class MovingInAndOutOfCustodyTest {
    private static final Release ON_LICENCE = new Release(true, ReleasedTo.ADDRESS, null);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);

    @Test
    void where_a_person_is_whom_nobody_has_told_of_is_not_known() {
        assertThat(managed().custody().inCustody()).isNull();
    }

    @Test
    void whose_release_is_planned_is_in_custody() {
        Custody planned = managed()
                .planRelease(new ReleasePlan(LAST_DAY, null), told())
                .now()
                .custody();

        assertThat(planned.inCustody()).isTrue();
        assertThat(planned.releaseOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void a_release_ends_its_plan() {
        Managed planned =
                managed().planRelease(new ReleasePlan(LAST_DAY, null), told()).now();

        Custody released = taken(planned.release(ON_LICENCE, told())).now().custody();

        assertThat(released.releaseOn()).isNull();
        assertThat(released.inCustody()).isFalse();
    }

    @Test
    void who_was_released_is_not_released_again_before_a_return() {
        Managed released = taken(managed().release(ON_LICENCE, told())).now();

        assertThat(refusal(released.release(ON_LICENCE, told()))).isEqualTo(new CustodyRefusal.AtLibertyAlready());
        Managed returned =
                taken(released.returnToCustody("A fictional reason", told())).now();
        assertThat(taken(returned.release(ON_LICENCE, told())).facts()).hasSize(1);
    }

    @Test
    void a_return_ends_the_licence_and_is_told_once() {
        Managed returned = taken(taken(managed().release(ON_LICENCE, told()))
                        .now()
                        .returnToCustody("A fictional reason", told()))
                .now();

        assertThat(returned.custody().onLicence(LAST_DAY)).isFalse();
        assertThat(refusal(returned.returnToCustody("Again", told()))).isEqualTo(new CustodyRefusal.ReturnedAlready());
    }

    @Test
    void a_licence_ends_after_its_last_day() {
        Sentence sentence = new Sentence(
                new SentenceId(UUID.randomUUID()), SentenceKind.DETERMINATE, OffenceGroup.ROBBERY, null, 720, LAST_DAY);

        Custody custody = taken(managed().recordSentence(sentence, told()).now().release(ON_LICENCE, told()))
                .now()
                .custody();

        assertThat(custody.onLicence(LAST_DAY)).isTrue();
        assertThat(custody.onLicence(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void who_is_remanded_is_in_custody_while_the_licence_goes_on() {
        Managed released = taken(managed().release(ON_LICENCE, told())).now();

        Managed remanded = released.recordCharge(
                        new Charge(null, OffenceGroup.VIOLENCE, null, ChargeOutcome.REMANDED), told())
                .now();

        assertThat(remanded.custody().inCustody()).isTrue();
        assertThat(remanded.custody().onLicence(LAST_DAY)).isTrue();
        assertThat(taken(remanded.release(ON_LICENCE, told())).facts()).hasSize(1);
    }

    @Test
    void only_what_was_planned_is_withdrawn() {
        assertThat(refusal(managed().withdrawReleasePlan("A fictional reason", told())))
                .isEqualTo(new CustodyRefusal.NoReleasePlanned());
    }
}
