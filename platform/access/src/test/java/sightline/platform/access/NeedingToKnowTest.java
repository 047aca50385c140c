package sightline.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.platform.access.Limits.Emergency;
import sightline.platform.access.Limits.Limit;
import sightline.platform.access.Sight.Closed;
import sightline.platform.access.Sight.Ground;
import sightline.platform.access.Sight.Open;
import sightline.platform.access.Sight.Reason;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

class NeedingToKnowTest {
    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");
    private static final AreaId NORTHSHIRE = new AreaId("northshire");
    private static final Map<AgencyId, Seat> SEATS = Map.of(
            new AgencyId("northshire-probation"), new Seat(Place.LEAD, AgencyKind.PROBATION, false),
            new AgencyId("northshire-health"), new Seat(Place.DTC, AgencyKind.HEALTH, false));
    private static final StaffId ME = new StaffId("staff-1");
    private static final StaffId OTHER = new StaffId("staff-2");

    @Test
    void an_agency_on_the_case_sees_it() {
        assertThat(of("northshire-health", "northshire", Roles.PRACTITIONER)).isEqualTo(Ground.MEMBERSHIP);
    }

    @Test
    void an_agency_of_another_area_that_is_on_the_case_sees_it() {
        CaseScope shared = scope(
                Map.of(new AgencyId("southmoor-police"), new Seat(Place.RA, AgencyKind.POLICE, false)), Limits.NONE);
        assertThat(NeedToKnow.sees(actor("southmoor-police", "southmoor", Roles.AGENCY_SPOC), shared, NOW))
                .isTrue();
    }

    @Test
    void an_agency_that_is_not_on_the_case_does_not_see_it_and_is_not_told_why() {
        assertThat(decide("northshire-housing", "northshire", Roles.PRACTITIONER))
                .isEqualTo(new Closed(Reason.NOT_ON_THE_CASE, false));
    }

    @Test
    void co_ordination_and_chairs_see_every_case_of_their_own_area_and_no_other() {
        for (String role : Set.of(Roles.MAPPA_COORDINATOR, Roles.CHAIR)) {
            assertThat(of("northshire-fire", "northshire", role)).isEqualTo(Ground.COORDINATION);
            assertThat(decide("southmoor-fire", "southmoor", role).isOpen()).isFalse();
        }
    }

    @Test
    void whoever_co_ordinates_or_chairs_knows_what_both_know_whatever_agency_they_come_from() {
        for (String role : Set.of(Roles.MAPPA_COORDINATOR, Roles.CHAIR)) {
            assertThat(decide("northshire-health", "northshire", role))
                    .isEqualTo(new Open(Ground.MEMBERSHIP, new Seat(Place.DTC, AgencyKind.MAPPA_COORDINATION, false)));
        }
        assertThat(decide("northshire-health", "northshire", Roles.PRACTITIONER))
                .isEqualTo(new Open(Ground.MEMBERSHIP, new Seat(Place.DTC, AgencyKind.HEALTH, false)));
    }

    @Test
    void of_the_co_ordination_unit_only_who_co_ordinates_and_its_systems_see_a_case_through_it() {
        CaseScope scope = scope(
                Map.of(
                        new AgencyId("northshire-unit"),
                        new Seat(Place.ASSOCIATE, AgencyKind.MAPPA_COORDINATION, false)),
                Limits.NONE);
        for (String role : Set.of(Roles.MAPPA_COORDINATOR, Roles.CHAIR, Roles.MACHINE)) {
            assertThat(NeedToKnow.sees(actor("northshire-unit", "northshire", role), scope, NOW))
                    .as(role)
                    .isTrue();
        }
        for (String role : Set.of(Roles.MINUTE_TAKER, Roles.AGENCY_SPOC)) {
            assertThat(NeedToKnow.sees(actor("northshire-unit", "northshire", role), scope, NOW))
                    .as(role)
                    .isFalse();
        }
        assertThat(NeedToKnow.withholds(
                        actor("northshire-unit", "northshire", Roles.MINUTE_TAKER), false, Limits.NONE, NOW))
                .as("A minute taker follows no feed")
                .isTrue();
    }

    @Test
    void a_role_that_has_nothing_to_do_with_cases_sees_none() {
        for (String role : Set.of(
                Roles.SYSADMIN, Roles.AUDITOR, Roles.IG_OFFICER, Roles.SMB_ANALYST, Roles.LAY_ADVISER, Roles.VLO)) {
            assertThat(decide("northshire-probation", "northshire", role))
                    .isEqualTo(new Closed(Reason.NO_ROLE_WITH_CASES, false));
        }
    }

    @Test
    void victim_liaison_of_an_agency_on_the_case_has_its_victims_section_and_sees_nothing_else_of_it() {
        CaseScope scope = scope(SEATS, Limits.NONE);
        for (String agency : Set.of("northshire-probation", "northshire-health")) {
            Actor liaison = actor(agency, "northshire", Roles.VLO);

            assertThat(NeedToKnow.knowsOfVictims(liaison, scope, null, NOW)).isTrue();
            assertThat(NeedToKnow.decide(liaison, scope, NOW)).isEqualTo(new Closed(Reason.NO_ROLE_WITH_CASES, false));
        }
    }

    @Test
    void victim_liaison_of_no_agency_on_the_case_or_of_the_co_ordination_unit_has_not() {
        CaseScope scope = scope(
                Map.of(
                        new AgencyId("northshire-unit"),
                        new Seat(Place.ASSOCIATE, AgencyKind.MAPPA_COORDINATION, false)),
                Limits.NONE);
        for (String agency : Set.of("northshire-housing", "northshire-unit")) {
            assertThat(NeedToKnow.knowsOfVictims(actor(agency, "northshire", Roles.VLO), scope, null, NOW))
                    .as(agency)
                    .isFalse();
        }
    }

    @Test
    void victim_liaison_is_kept_from_it_by_an_exclusion_a_restriction_a_clearance_and_the_end_of_vetting() {
        Actor liaison = actor("northshire-probation", "northshire", Roles.VLO);
        CaseScope excluding = scope(SEATS, Limits.NONE.with(new Limit(LimitKind.EXCLUSION, ME, false, null)));
        CaseScope restricted = scope(SEATS, Limits.NONE.with(new Limit(LimitKind.RESTRICTION, OTHER, false, null)));
        CaseScope fourth = new CaseScope(NORTHSHIRE, SEATS, true, Limits.NONE);
        Actor leaving = new Actor(ME, liaison.agency(), NORTHSHIRE, Set.of(Roles.VLO), new Clearance(NOW, false));

        assertThat(NeedToKnow.knowsOfVictims(liaison, excluding, null, NOW)).isFalse();
        assertThat(NeedToKnow.knowsOfVictims(liaison, restricted, null, NOW)).isFalse();
        assertThat(NeedToKnow.knowsOfVictims(liaison, fourth, null, NOW)).isFalse();
        assertThat(NeedToKnow.knowsOfVictims(leaving, scope(SEATS, Limits.NONE), null, NOW))
                .isFalse();
    }

    @Test
    void of_all_who_see_the_case_only_the_lead_agencys_named_holder_knows_of_its_victims() {
        CaseScope scope = scope(SEATS, Limits.NONE);
        Actor holder = actor("northshire-probation", "northshire", Roles.CASE_MANAGER);

        assertThat(NeedToKnow.knowsOfVictims(holder, scope, ME, NOW)).isTrue();
        assertThat(NeedToKnow.knowsOfVictims(holder, scope, OTHER, NOW)).isFalse();
        assertThat(NeedToKnow.knowsOfVictims(holder, scope, null, NOW)).isFalse();
        assertThat(NeedToKnow.knowsOfVictims(
                        actor("northshire-health", "northshire", Roles.CASE_MANAGER), scope, ME, NOW))
                .isFalse();
        for (String role : Set.of(
                Roles.SENIOR, Roles.HEAD, Roles.LEAD_MANAGER, Roles.MAPPA_COORDINATOR, Roles.CHAIR, Roles.MACHINE)) {
            assertThat(NeedToKnow.knowsOfVictims(actor("northshire-probation", "northshire", role), scope, ME, NOW))
                    .as(role)
                    .isFalse();
        }
    }

    @Test
    void an_emergency_opens_no_victims_section() {
        Limits emergency = Limits.NONE
                .with(new Limit(LimitKind.RESTRICTION, OTHER, false, null))
                .opened(new Emergency(ME, NOW.plusSeconds(60)));
        Actor holder = actor("northshire-probation", "northshire", Roles.CASE_MANAGER);

        assertThat(NeedToKnow.sees(holder, scope(SEATS, emergency), NOW)).isTrue();
        assertThat(NeedToKnow.knowsOfVictims(holder, scope(SEATS, emergency), ME, NOW))
                .isFalse();
    }

    @Test
    void at_the_instant_vetting_ends_nothing_is_seen() {
        Actor vetted = new Actor(
                ME, new AgencyId("northshire-probation"), NORTHSHIRE, Set.of(Roles.SENIOR), new Clearance(NOW, false));
        CaseScope scope = scope(SEATS, Limits.NONE);
        assertThat(NeedToKnow.sees(vetted, scope, NOW.minusNanos(1))).isTrue();
        assertThat(NeedToKnow.decide(vetted, scope, NOW)).isEqualTo(new Closed(Reason.VETTING_ENDED, false));
    }

    @Test
    void the_glass_is_broken_by_vetted_persons_of_the_area_who_are_not_excluded_and_are_cleared() {
        CaseScope ordinary = scope(SEATS, Limits.NONE);
        CaseScope excluding = scope(SEATS, Limits.NONE.with(new Limits.Limit(LimitKind.EXCLUSION, ME, false, null)));
        CaseScope fourth = new CaseScope(NORTHSHIRE, SEATS, true, Limits.NONE);
        AgencyId housing = new AgencyId("northshire-housing");
        Set<String> manager = Set.of(Roles.CASE_MANAGER);

        assertThat(against(new Actor(ME, housing, NORTHSHIRE, manager), ordinary))
                .isEmpty();
        assertThat(against(new Actor(ME, housing, NORTHSHIRE, Set.of(Roles.CASE_MANAGER, Roles.MACHINE)), ordinary))
                .contains(Reason.NO_ROLE_WITH_CASES);
        assertThat(against(new Actor(ME, housing, NORTHSHIRE, manager, new Clearance(NOW, false)), ordinary))
                .contains(Reason.VETTING_ENDED);
        assertThat(against(new Actor(ME, housing, new AreaId("southmoor"), manager), ordinary))
                .contains(Reason.NOT_ON_THE_CASE);
        assertThat(against(new Actor(ME, housing, NORTHSHIRE, manager), excluding))
                .contains(Reason.EXCLUDED);
        assertThat(against(new Actor(ME, housing, NORTHSHIRE, manager), fourth))
                .contains(Reason.NOT_CLEARED_FOR_CATEGORY_4);
        assertThat(against(new Actor(ME, housing, NORTHSHIRE, manager, new Clearance(Instant.MAX, true)), fourth))
                .isEmpty();
    }

    private static Optional<Reason> against(Actor actor, CaseScope scope) {
        return NeedToKnow.againstEmergency(actor, scope, NOW);
    }

    @Test
    void category_4_is_seen_only_with_its_own_clearance_which_no_role_implies() {
        CaseScope four = new CaseScope(NORTHSHIRE, SEATS, true, Limits.NONE);
        Actor ordinary = actor("northshire-probation", "northshire", Roles.HEAD, Roles.MAPPA_COORDINATOR);
        assertThat(NeedToKnow.decide(ordinary, four, NOW))
                .isEqualTo(new Closed(Reason.NOT_CLEARED_FOR_CATEGORY_4, false));
        Actor cleared = new Actor(
                ME, ordinary.agency(), NORTHSHIRE, Set.of(Roles.PRACTITIONER), new Clearance(Instant.MAX, true));
        assertThat(NeedToKnow.sees(cleared, four, NOW)).isTrue();
    }

    @Test
    void an_excluded_person_does_not_see_the_case_whatever_their_role() {
        Limits excluded = Limits.NONE.with(new Limit(LimitKind.EXCLUSION, ME, false, null));
        assertThat(limited(excluded, Roles.MAPPA_COORDINATOR)).isEqualTo(new Closed(Reason.EXCLUDED, true));
        assertThat(limited(Limits.NONE.with(new Limit(LimitKind.EXCLUSION, OTHER, false, null)), Roles.SENIOR)
                        .isOpen())
                .isTrue();
    }

    @Test
    void an_exclusion_that_is_marked_hidden_tells_nothing() {
        Limits hidden = Limits.NONE.with(new Limit(LimitKind.EXCLUSION, ME, true, null));
        assertThat(limited(hidden, Roles.MAPPA_COORDINATOR)).isEqualTo(new Closed(Reason.EXCLUDED, false));
    }

    @Test
    void while_a_restriction_lives_only_those_named_on_it_see_the_case() {
        Limits restricted = Limits.NONE.with(new Limit(LimitKind.RESTRICTION, OTHER, false, null));
        assertThat(limited(restricted, Roles.SENIOR)).isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, true));
        assertThat(limited(restricted.with(new Limit(LimitKind.RESTRICTION, ME, false, null)), Roles.SENIOR)
                        .isOpen())
                .isTrue();
        assertThat(limited(restricted.without(LimitKind.RESTRICTION, OTHER), Roles.SENIOR)
                        .isOpen())
                .isTrue();
    }

    @Test
    void that_a_limited_record_exists_is_told_to_persons_of_the_area_who_may_search_and_to_nobody_else() {
        Limits restricted = Limits.NONE.with(new Limit(LimitKind.RESTRICTION, OTHER, false, null));
        assertThat(limited(restricted, Roles.SENIOR)).isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, true));
        assertThat(limited(restricted, Roles.PRACTITIONER))
                .isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, false));
        assertThat(limited(restricted, Roles.MACHINE, Roles.MAPPA_COORDINATOR))
                .isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, false));
        assertThat(NeedToKnow.decide(
                        actor("southmoor-police", "southmoor", Roles.SENIOR), scope(SEATS, restricted), NOW))
                .isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, false));
    }

    @Test
    void limits_end_at_the_instant_and_not_at_the_end_of_the_day() {
        Limits until = Limits.NONE.with(new Limit(LimitKind.EXCLUSION, ME, false, NOW));
        CaseScope scope = scope(SEATS, until);
        Actor me = actor("northshire-probation", "northshire", Roles.SENIOR);
        assertThat(NeedToKnow.sees(me, scope, NOW.minusNanos(1))).isFalse();
        assertThat(NeedToKnow.sees(me, scope, NOW)).isTrue();
    }

    @Test
    void breaking_the_glass_opens_a_case_until_its_moment_to_somebody_who_is_not_on_it() {
        Limits opened = Limits.NONE.opened(new Emergency(ME, NOW.plus(Duration.ofMinutes(60))));
        Actor stranger = actor("northshire-fire", "northshire", Roles.SENIOR);
        CaseScope scope = scope(SEATS, opened);
        assertThat(NeedToKnow.decide(stranger, scope, NOW))
                .isInstanceOfSatisfying(
                        Open.class, open -> assertThat(open.ground()).isEqualTo(Ground.EMERGENCY));
        assertThat(NeedToKnow.sees(stranger, scope, NOW.plus(Duration.ofMinutes(60))))
                .isFalse();
    }

    @Test
    void breaking_the_glass_opens_a_restriction_and_never_an_exclusion() {
        Emergency emergency = new Emergency(ME, NOW.plus(Duration.ofMinutes(60)));
        Limits restricted = Limits.NONE
                .with(new Limit(LimitKind.RESTRICTION, OTHER, false, null))
                .opened(emergency);
        assertThat(limited(restricted, Roles.SENIOR))
                .isInstanceOfSatisfying(
                        Open.class, open -> assertThat(open.ground()).isEqualTo(Ground.EMERGENCY));
        Limits excluded =
                restricted.with(new Limit(LimitKind.EXCLUSION, ME, false, null)).opened(emergency);
        assertThat(limited(excluded, Roles.SENIOR).isOpen()).isFalse();
    }

    @Test
    void a_role_that_was_taken_away_ends_the_reading_through_an_emergency_at_once() {
        Limits opened = Limits.NONE.opened(new Emergency(ME, NOW.plus(Duration.ofMinutes(60))));
        CaseScope scope = scope(SEATS, opened);

        assertThat(NeedToKnow.decide(actor("northshire-fire", "northshire", Roles.CASE_MANAGER), scope, NOW)
                        .isOpen())
                .isTrue();
        assertThat(NeedToKnow.decide(actor("northshire-fire", "northshire", Roles.PRACTITIONER), scope, NOW))
                .isEqualTo(new Closed(Reason.NOT_ON_THE_CASE, false));
        Limits restricted = opened.with(new Limit(LimitKind.RESTRICTION, new StaffId("staff-of-the-few"), false, null));
        assertThat(limited(restricted, Roles.SENIOR).isOpen()).isTrue();
        assertThat(limited(restricted, Roles.PRACTITIONER))
                .isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, false));
    }

    @Test
    void an_emergency_opens_no_live_stream_so_that_none_outlasts_the_role() {
        Limits restricted = Limits.NONE
                .with(new Limit(LimitKind.RESTRICTION, OTHER, false, null))
                .opened(new Emergency(ME, NOW.plus(Duration.ofMinutes(60))));

        assertThat(NeedToKnow.withholds(actor("northshire-health", "northshire", Roles.SENIOR), false, restricted, NOW))
                .isTrue();
    }

    @Test
    void a_member_who_broke_the_glass_needlessly_still_sees_as_a_member() {
        Limits opened = Limits.NONE.opened(new Emergency(ME, NOW.plus(Duration.ofMinutes(60))));
        assertThat(limited(opened, Roles.SENIOR)).isInstanceOfSatisfying(Open.class, open -> assertThat(open.ground())
                .isEqualTo(Ground.MEMBERSHIP));
    }

    @Test
    void cases_are_opened_only_by_the_co_ordination_of_their_own_area() {
        NeedToKnow.requireCoordination(
                actor("northshire-coordination", "northshire", Roles.MAPPA_COORDINATOR), NORTHSHIRE, NOW);
        assertThatThrownBy(() -> NeedToKnow.requireCoordination(
                        actor("southmoor-coordination", "southmoor", Roles.MAPPA_COORDINATOR), NORTHSHIRE, NOW))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("northshire");
    }

    @Test
    void nobody_whose_vetting_has_ended_opens_a_case() {
        Set<String> roles = Set.of(Roles.MAPPA_COORDINATOR);
        Actor vetted =
                new Actor(ME, new AgencyId("northshire-coordination"), NORTHSHIRE, roles, new Clearance(NOW, false));

        NeedToKnow.requireCoordination(vetted, NORTHSHIRE, NOW.minusNanos(1));
        assertThatThrownBy(() -> NeedToKnow.requireCoordination(vetted, NORTHSHIRE, NOW))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("vetting");
    }

    @Test
    void limiting_a_case_tells_nobody_of_it_who_would_not_see_it_without_its_limits() {
        Limits restricted = Limits.NONE.with(new Limit(LimitKind.RESTRICTION, OTHER, false, null));
        Actor stranger = actor("northshire-education", "northshire", Roles.SENIOR);
        Actor notCleared = new Actor(
                ME,
                new AgencyId("northshire-probation"),
                NORTHSHIRE,
                Set.of(Roles.SENIOR),
                new Clearance(Instant.MAX, false));

        assertThat(NeedToKnow.decide(stranger, scope(SEATS, restricted), NOW))
                .isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, false));
        assertThat(NeedToKnow.decide(notCleared, new CaseScope(NORTHSHIRE, SEATS, true, restricted), NOW))
                .isEqualTo(new Closed(Reason.NOT_NAMED_ON_RESTRICTION, false));
    }

    private static Sight limited(Limits limits, String... roles) {
        return NeedToKnow.decide(actor("northshire-probation", "northshire", roles), scope(SEATS, limits), NOW);
    }

    private static @Nullable Ground of(String agency, String area, String... roles) {
        return decide(agency, area, roles) instanceof Open open ? open.ground() : null;
    }

    private static Sight decide(String agency, String area, String... roles) {
        return NeedToKnow.decide(actor(agency, area, roles), scope(SEATS, Limits.NONE), NOW);
    }

    private static CaseScope scope(Map<AgencyId, Seat> seats, Limits limits) {
        return new CaseScope(NORTHSHIRE, seats, false, limits);
    }

    private static Actor actor(String agency, String area, String... roles) {
        return new Actor(ME, new AgencyId(agency), new AreaId(area), Set.of(roles));
    }
}
