package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.holding.Holder;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldingFact;
import sightline.cases.domain.holding.HoldingFact.Absent;
import sightline.cases.domain.holding.HoldingFact.CoverNamed;
import sightline.cases.domain.holding.HoldingFact.Ended;
import sightline.cases.domain.holding.HoldingFact.Returned;
import sightline.cases.domain.holding.HoldingFact.WorkloadChanged;
import sightline.cases.domain.holding.HoldingRefusal;
import sightline.cases.domain.holding.Mismatch;
import sightline.cases.domain.supervision.Absence;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.domain.supervision.Holding;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

class HoldingACaseTest {
    private static final AgencyId PRISON = new AgencyId("northshire-prison");
    private static final StaffId ONE = new StaffId("officer-1");
    private static final StaffId TWO = new StaffId("officer-2");
    private static final Holders HELD = Holders.NONE.allocated(allocation(ONE, PROBATION), NOON);
    private static final Absent ABSENT = new Absent(ONE, null);
    private static final CoverNamed COVER = new CoverNamed(TWO, Grade.QUALIFIED, 90, null);

    @Test
    void only_who_holds_a_case_is_away_from_it() {
        assertThat(taken(HELD.decide(ABSENT, PROBATION))).contains(ABSENT);
        assertThat(refusal(HELD.decide(new Absent(TWO, null), PROBATION)))
                .isEqualTo(new HoldingRefusal.DoesNotHoldIt());
    }

    @Test
    void the_same_absence_again_tells_nothing_anew_and_another_day_of_return_is_news() {
        Holders away = after(HELD, ABSENT);
        Absent longer = new Absent(ONE, LocalDate.of(2026, 12, 24));

        assertThat(taken(away.decide(ABSENT, PROBATION))).isEmpty();
        assertThat(taken(away.decide(longer, PROBATION))).contains(longer);
    }

    @Test
    void cover_is_for_as_long_as_somebody_is_away() {
        assertThat(refusal(HELD.decide(COVER, PROBATION))).isEqualTo(new HoldingRefusal.NobodyIsAway());

        Holders covered = after(after(HELD, ABSENT), COVER);
        assertThat(covered.current()).get().isInstanceOf(Holder.Covered.class);
        assertThat(taken(covered.decide(COVER, PROBATION))).isEmpty();

        Holders back = after(covered, new Returned(ONE));
        assertThat(back.current()).get().isInstanceOf(Holder.Present.class);
        assertThat(refusal(back.decide(COVER, PROBATION))).isEqualTo(new HoldingRefusal.NobodyIsAway());
    }

    @Test
    void an_agency_names_cover_for_its_own_holder_and_nobody_covers_for_themselves() {
        Holders away = after(HELD.allocated(allocation(TWO, PRISON), NOON), ABSENT);

        assertThat(refusal(away.decide(COVER, PRISON))).isEqualTo(new HoldingRefusal.NobodyIsAway());
        assertThat(refusal(away.decide(new CoverNamed(ONE, Grade.QUALIFIED, null, null), PROBATION)))
                .isEqualTo(new HoldingRefusal.AwayThemselves());
    }

    @Test
    void whoever_returns_while_at_work_tells_nothing_anew() {
        assertThat(taken(HELD.decide(new Returned(ONE), PROBATION))).isEmpty();
    }

    @Test
    void a_workload_changes_also_while_somebody_is_away() {
        Holders loaded = after(after(HELD, ABSENT), new WorkloadChanged(ONE, 130));

        assertThat(loaded.current().map(one -> one.allocation().workloadPercent()))
                .contains(130);
        assertThat(taken(loaded.decide(new WorkloadChanged(ONE, 130), PROBATION)))
                .isEmpty();
    }

    @Test
    void an_allocation_ends_once_and_leaves_who_else_holds_the_case() {
        Holders both = HELD.allocated(allocation(TWO, PRISON), NOON);
        Ended ended = new Ended(TWO, ONE);
        Holders left = after(both, ended);

        assertThat(left.current().map(one -> one.allocation().holder())).contains(ONE);
        assertThat(taken(left.decide(ended, PRISON))).isEmpty();
        assertThat(refusal(left.decide(new Ended(TWO, null), PRISON))).isEqualTo(new HoldingRefusal.EndedAlready());
        assertThat(refusal(left.decide(new Absent(TWO, null), PRISON))).isEqualTo(new HoldingRefusal.DoesNotHoldIt());
    }

    @Test
    void a_case_shows_its_holder_as_away_and_covered_and_nobody_once_the_last_has_gone() {
        Holders covered = after(after(HELD, ABSENT), COVER);
        Managed shown = Fiction.managed().hold(COVER, covered, Fiction.told()).now();
        Managed left = shown.hold(new Ended(ONE, null), after(covered, new Ended(ONE, null)), Fiction.told())
                .now();

        Holding holding = shown.supervision().holding();
        assertThat(holding).isNotNull();
        Absence absence = holding.absence();
        assertThat(absence).isNotNull();
        assertThat(absence.cover()).isEqualTo(TWO);
        assertThat(left.supervision().holding()).isNull();
    }

    @Test
    void who_does_not_fit_a_case_of_high_risk_is_flagged_for_what_and_never_refused() {
        assertThat(Mismatch.of(Grade.NEWLY_QUALIFIED, 140)).containsExactly(Mismatch.GRADE, Mismatch.WORKLOAD);
        assertThat(Mismatch.of(Grade.EXPERIENCED, 100)).isEmpty();
    }

    private static Holders after(Holders holders, HoldingFact fact) {
        return holders.after(fact, NOON, PROBATION);
    }

    private static Allocation allocation(StaffId holder, AgencyId agency) {
        return new Allocation(holder, agency, Grade.EXPERIENCED, null, 90, null);
    }
}
