package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;
import static sightline.cases.domain.Fiction.toldAt;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.exit.Deregistration;
import sightline.cases.domain.exit.ExitRefusal;
import sightline.cases.domain.exit.FoundObstacle;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ArrestId;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.ExitObstacle;
import sightline.platform.language.Level;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.Place;
import sightline.platform.language.Told;

class LeavingTest {
    private static final FoundObstacle NO_PLAN =
            new FoundObstacle(ExitObstacle.NO_PLAN, null, null, "There is no plan", "Record an assessment with one");

    private final Managed atLevelTwo = managed(Category.TWO, Level.TWO);
    private final Told leaving = told();

    @Test
    void who_leaves_mappa_is_known_to_the_lead_agency_only() {
        Managed withHealth = taken(atLevelTwo.join(
                        new Membership(Fiction.HEALTH, Place.DTC, null), AgencyKind.HEALTH, "Community team", told()))
                .now();

        Case left = taken(withHealth.deregister(from(ExitFrom.MAPPA), List.of(), leaving))
                .now();

        assertThat(left.knownTo(Fiction.NOON)).containsExactly(Fiction.PROBATION);
    }

    @Test
    void who_leaves_a_level_stays_managed_at_level_1() {
        Case left = taken(atLevelTwo.deregister(from(ExitFrom.LEVEL_2), List.of(), leaving))
                .now();

        assertThat(left)
                .isInstanceOfSatisfying(
                        Managed.class, now -> assertThat(now.standing().level()).isEqualTo(Level.ONE));
    }

    @Test
    void only_the_level_they_are_at_is_left() {
        assertThat(refusal(atLevelTwo.deregister(from(ExitFrom.LEVEL_3), List.of(), leaving)))
                .isEqualTo(new ExitRefusal.NotAtThatLevel(ExitFrom.LEVEL_3));
    }

    @Test
    void category_3_leaves_altogether_or_not() {
        Managed dangerous = managed(Category.THREE, Level.TWO);

        assertThat(refusal(dangerous.deregister(from(ExitFrom.LEVEL_2), List.of(), leaving)))
                .isEqualTo(new ExitRefusal.CategoryThreeLeavesAltogether());
        assertThat(taken(dangerous.deregister(from(ExitFrom.MAPPA), List.of(), leaving))
                        .now())
                .isInstanceOf(Case.Left.class);
    }

    @Test
    void nobody_leaves_against_what_stands_against_it() {
        assertThat(refusal(atLevelTwo.deregister(from(ExitFrom.MAPPA), List.of(NO_PLAN), leaving)))
                .isEqualTo(new ExitRefusal.NotSafeYet(List.of(NO_PLAN)));
    }

    @Test
    void a_refused_exit_is_a_fact_and_changes_nothing_else() {
        CaseFact refused = atLevelTwo.refuseExit(from(ExitFrom.MAPPA).attempt(), List.of(NO_PLAN), told());

        assertThat(refused).isInstanceOf(CaseFact.ExitRefused.class);
    }

    @Test
    void a_fact_that_the_exit_had_not_answered_takes_it_back_once() {
        Case left = left();
        EventId cameToLight = told().id();

        var reopened = left.reopen(List.of(leaving.id(), cameToLight), told());

        assertThat(reopened).get().satisfies(change -> {
            assertThat(change.now().standing().level()).isEqualTo(Level.TWO);
            assertThat(change.facts())
                    .singleElement()
                    .isInstanceOfSatisfying(CaseFact.ExitReopened.class, fact -> assertThat(fact.because())
                            .isEqualTo(cameToLight));
            assertThat(change.now().reopen(List.of(leaving.id(), cameToLight), told()))
                    .isEmpty();
        });
    }

    @Test
    void what_is_said_of_another_exit_takes_this_one_not_back() {
        assertThat(left().reopen(List.of(told().id()), told())).isEmpty();
    }

    @Test
    void an_arrest_from_before_told_afterwards_is_recorded_and_takes_the_exit_back_first() {
        Told late = toldAt(Fiction.NOON.minus(Duration.ofMinutes(1)));

        var change = left().recordArrest(arrest(), late, told());

        assertThat(change).get().satisfies(recorded -> {
            assertThat(recorded.facts())
                    .hasExactlyElementsOfTypes(CaseFact.ExitReopened.class, CaseFact.ArrestRecorded.class);
            assertThat(recorded.now().standing().level()).isEqualTo(Level.TWO);
        });
    }

    @Test
    void an_arrest_after_leaving_is_of_nobody_under_management() {
        assertThat(left().recordArrest(arrest(), toldAt(Fiction.NOON.plusNanos(1)), told()))
                .isEmpty();
    }

    private Case.Left left() {
        return (Case.Left) taken(atLevelTwo.deregister(from(ExitFrom.MAPPA), List.of(), leaving))
                .now();
    }

    private static Deregistration from(ExitFrom from) {
        return new Deregistration(from, "A fictional rationale", List.of());
    }

    private static Arrest arrest() {
        return new Arrest(
                new ArrestId(UUID.randomUUID()), Fiction.POLICE, OffenceGroup.DRUGS, null, null, MatchedBy.CRN);
    }
}
