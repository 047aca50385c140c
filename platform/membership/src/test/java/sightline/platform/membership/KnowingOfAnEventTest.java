package sightline.platform.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.access.Limits;
import sightline.platform.access.Seat;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.cases.AccessLiftedV1;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.InformationSharedV1;
import sightline.platform.contracts.cases.InvolvementAnsweredV1;
import sightline.platform.contracts.cases.InvolvementRequestedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.contracts.cases.ReferralDecidedV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.contracts.cases.ServiceStartedV1;
import sightline.platform.contracts.cases.ShareAcknowledgedV1;
import sightline.platform.contracts.cases.ShareFailedV1;
import sightline.platform.contracts.premises.PlacementBookedV1;
import sightline.platform.contracts.premises.ResidentDepartedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.ClosingReason;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.Level;
import sightline.platform.language.LimitKind;
import sightline.platform.language.Place;
import sightline.platform.language.PlacementId;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.QuestionId;
import sightline.platform.language.ReferralOutcome;
import sightline.platform.language.ServiceId;
import sightline.platform.language.ShareBasis;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareKind;
import sightline.platform.language.ShareReceipt;
import sightline.platform.language.Sign;
import sightline.platform.language.StaffId;
import sightline.platform.language.SupportKind;
import sightline.platform.language.Urgency;

class KnowingOfAnEventTest {
    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-02-04T10:00:00Z");
    private static final AgencyId ELM_HOUSE = new AgencyId("northshire-elm-house");
    private static final ReferralMadeV1 ANYTHING = new ReferralMadeV1(Level.TWO, true);

    private KnownCase known = KnownCase.unheard(new CaseId(UUID.randomUUID()));

    KnowingOfAnEventTest() {
        hear(new CaseOpenedV1(
                new AreaId("northshire"),
                new AgencyId("probation"),
                AgencyKind.PROBATION,
                new AgencyId("coordination"),
                Category.TWO,
                Level.THREE,
                false,
                true,
                null));
        joins("police", AgencyKind.POLICE, Place.RA, null);
        joins("health", AgencyKind.HEALTH, Place.DTC, null);
        joins("housing", AgencyKind.HOUSING, Place.DTC, null);
        joins("children", AgencyKind.CHILDREN, Place.DTC, TOMORROW);
        joins(ELM_HOUSE.value(), AgencyKind.APPROVED_PREMISES, Place.AP, null);
    }

    @Test
    void everyone_on_the_case_is_told_what_is_for_everyone() {
        assertThat(told(Audience.EVERYONE_ON_THE_CASE))
                .containsExactlyInAnyOrder(
                        "probation", "coordination", "police", "health", "housing", "children", ELM_HOUSE.value());
    }

    @Test
    void a_membership_that_has_ended_counts_no_more() {
        assertThat(WhoMayKnow.of(known, TOMORROW, other(), Audience.EVERYONE_ON_THE_CASE, ANYTHING))
                .extracting(one -> one.agency().value())
                .doesNotContain("children");
    }

    @Test
    void the_supervision_circle_is_lead_police_probation_prison_and_co_ordination() {
        assertThat(told(Audience.SUPERVISION_CIRCLE)).containsExactlyInAnyOrder("probation", "police", "coordination");
    }

    @Test
    void the_premises_are_in_the_circle_while_a_bed_is_kept_or_the_person_lives_there() {
        var placement = new PlacementId(UUID.randomUUID());
        hear(new PlacementBookedV1(placement, ELM_HOUSE, LocalDate.parse("2026-02-03"), LocalDate.parse("2026-03-03")));
        assertThat(told(Audience.SUPERVISION_CIRCLE)).contains(ELM_HOUSE.value());

        hear(new ResidentDepartedV1(placement, ELM_HOUSE, true, null));
        assertThat(told(Audience.SUPERVISION_CIRCLE)).doesNotContain(ELM_HOUSE.value());
    }

    @Test
    void a_concern_for_mental_health_reaches_health() {
        assertThat(told(concern(Sign.MENTAL_HEALTH))).contains("health").doesNotContain("children");
    }

    @Test
    void a_concern_for_contact_with_a_victim_reaches_safeguarding() {
        assertThat(told(concern(Sign.VICTIM_CONTACT))).contains("children").doesNotContain("health");
    }

    @Test
    void whoever_tells_a_fact_knows_it() {
        assertThat(WhoMayKnow.of(known, NOW, new AgencyId("health"), Audience.CHAIR_AND_COORDINATION, ANYTHING))
                .extracting(one -> one.agency().value())
                .containsExactlyInAnyOrder("health", "probation", "coordination");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"VICTIM", "SEALED"})
    void what_is_for_single_persons_is_on_no_agencys_feed_not_even_the_tellers(Audience audience) {
        assertThat(told(audience)).isEmpty();
        for (Member teller : known.members().values()) {
            assertThat(WhoMayKnow.of(known, NOW, teller.agency(), audience, ANYTHING))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"GOVERNANCE", "CHAIR_AND_COORDINATION"})
    void what_limits_or_asks_for_access_is_told_to_those_who_answer_for_the_case(Audience audience) {
        assertThat(told(audience)).containsExactlyInAnyOrder("probation", "coordination");
    }

    @Test
    void what_goes_between_two_is_told_to_whoever_told_it_its_receiver_and_the_lead_and_not_to_co_ordination() {
        AgencyId health = new AgencyId("health");
        AgencyId police = new AgencyId("police");
        ShareId share = new ShareId(UUID.randomUUID());
        QuestionId question = new QuestionId(UUID.randomUUID());
        for (Record fact : List.of(
                new InformationSharedV1(share, police, ShareKind.RISK, ShareBasis.MAPPA_DUTY, null, true),
                new ShareAcknowledgedV1(share, police, ShareReceipt.READ),
                new ShareFailedV1(share, police, true),
                new QuestionAskedV1(question, police, true),
                new QuestionAnsweredV1(question, police, true))) {
            assertThat(names(WhoMayKnow.of(known, NOW, health, Audience.TWO_PARTIES, fact)))
                    .containsExactlyInAnyOrder("health", "police", "probation");
        }
    }

    @Test
    void a_receipt_that_does_not_say_whose_share_it_was_reaches_its_teller_and_the_lead_alone() {
        var receipt = new ShareAcknowledgedV1(new ShareId(UUID.randomUUID()), null, null);

        assertThat(names(WhoMayKnow.of(known, NOW, new AgencyId("health"), Audience.TWO_PARTIES, receipt)))
                .containsExactlyInAnyOrder("health", "probation");
    }

    @Test
    void a_receiver_that_is_not_on_the_case_is_told_nothing() {
        var shared = new InformationSharedV1(
                new ShareId(UUID.randomUUID()), other(), ShareKind.RISK, ShareBasis.MAPPA_DUTY, null, true);

        assertThat(names(WhoMayKnow.of(known, NOW, new AgencyId("health"), Audience.TWO_PARTIES, shared)))
                .containsExactlyInAnyOrder("health", "probation");
    }

    @Test
    void who_asks_to_be_involved_is_told_to_co_ordination_which_may_answer() {
        var asked = new InvolvementRequestedV1(new InvolvementId(UUID.randomUUID()), new AgencyId("dwp"), true);

        assertThat(names(WhoMayKnow.of(known, NOW, other(), Audience.TWO_PARTIES, asked)))
                .containsExactlyInAnyOrder("probation", "coordination");
    }

    @Test
    void an_agency_that_leaves_is_told_so_and_nothing_after() {
        var leaving = new AgencyLeftV1(new AgencyId("housing"), true);
        hear(leaving);

        assertThat(names(WhoMayKnow.of(known, NOW, other(), Audience.EVERYONE_ON_THE_CASE, leaving)))
                .contains("housing", "probation");
        assertThat(told(Audience.EVERYONE_ON_THE_CASE)).doesNotContain("housing");
        assertThat(known.scope(NOW).orElseThrow().agencies()).doesNotContain(new AgencyId("housing"));
    }

    @Test
    void an_agency_that_left_and_joins_again_is_told_again() {
        hear(new AgencyLeftV1(new AgencyId("housing"), true));
        joins("housing", AgencyKind.HOUSING, Place.DTC, null);

        assertThat(told(Audience.EVERYONE_ON_THE_CASE)).contains("housing");
    }

    @Test
    void a_service_of_health_reaches_health_and_another_does_not() {
        assertThat(told(begun(SupportKind.DRUG_TREATMENT))).contains("health", "police");
        assertThat(told(begun(SupportKind.MENTORING))).contains("police").doesNotContain("health");
    }

    @Test
    void the_particulars_of_a_service_of_health_are_read_by_health_alone() {
        Seat health = new Seat(Place.DTC, AgencyKind.HEALTH, false);
        Seat police = new Seat(Place.RA, AgencyKind.POLICE, false);
        ServiceStartedV1 ofHealth = begun(SupportKind.MENTAL_HEALTH);

        assertThat(WhoMayKnow.reads(health, Audience.SUPERVISION_CIRCLE, ofHealth))
                .isTrue();
        assertThat(WhoMayKnow.reads(police, Audience.SUPERVISION_CIRCLE, ofHealth))
                .isFalse();
        assertThat(WhoMayKnow.reads(police, Audience.SUPERVISION_CIRCLE, begun(SupportKind.HOUSING)))
                .isTrue();
        assertThat(WhoMayKnow.isOfHealth(Audience.SUPERVISION_CIRCLE, ofHealth)).isTrue();
    }

    @Test
    void an_exclusion_is_known_until_it_is_lifted() {
        StaffId neighbour = new StaffId("staff-7");
        hear(new AccessRestrictedV1(LimitKind.EXCLUSION, neighbour, true, null, true));
        assertThat(known.limits().limits(NOW)).isTrue();

        hear(new AccessLiftedV1(LimitKind.EXCLUSION, neighbour, true));
        assertThat(known.limits()).isEqualTo(Limits.NONE);
    }

    @Test
    void leaving_mappa_reaches_everyone_and_ends_their_membership() {
        var exit = new DeregisteredV1(ExitFrom.MAPPA, true, List.of());
        hear(exit);

        assertThat(WhoMayKnow.of(known, NOW, other(), Audience.EVERYONE_ON_THE_CASE, exit))
                .hasSize(7);
        assertThat(told(Audience.EVERYONE_ON_THE_CASE)).containsExactlyInAnyOrder("probation", "coordination");
        assertThat(known.scope(NOW).orElseThrow().agencies()).hasSize(2);
    }

    @Test
    void a_reopened_exit_brings_everyone_back() {
        hear(new DeregisteredV1(ExitFrom.MAPPA, true, List.of()));
        hear(new ExitReopenedV1(new EventId(UUID.randomUUID())));

        assertThat(told(Audience.EVERYONE_ON_THE_CASE)).hasSize(7);
    }

    @Test
    void leaving_a_level_leaves_level_one_and_reopening_brings_the_level_back() {
        hear(new LevelSetV1(Category.TWO, Level.TWO, true, null, List.of()));
        hear(new DeregisteredV1(ExitFrom.LEVEL_2, true, List.of()));
        assertThat(known.managed().level()).isEqualTo(Level.ONE);

        hear(new ExitReopenedV1(new EventId(UUID.randomUUID())));
        assertThat(known.managed().level()).isEqualTo(Level.TWO);
    }

    @Test
    void a_lower_level_that_is_taken_back_is_the_level_before() {
        hear(new LevelSetV1(Category.TWO, Level.THREE, true, null, List.of()));
        hear(new LevelSetV1(Category.TWO, Level.TWO, true, null, List.of()));

        hear(new ExitReopenedV1(new EventId(UUID.randomUUID())));

        assertThat(known.managed().level()).isEqualTo(Level.THREE);
    }

    @Test
    void nothing_is_decided_of_a_case_whose_opening_was_not_heard_yet() {
        KnownCase unheard = KnownCase.unheard(known.id());

        assertThat(unheard.scope(NOW)).isEmpty();
        assertThat(WhoMayKnow.of(unheard, NOW, other(), Audience.EVERYONE_ON_THE_CASE, ANYTHING))
                .isEmpty();
    }

    @Test
    void the_agency_that_asked_to_be_involved_is_told_the_answer_once_it_is_on_the_case() {
        InvolvementAnsweredV1 answered = new InvolvementAnsweredV1(
                new InvolvementId(UUID.randomUUID()), new AgencyId("dwp"), InvolvementOutcome.JOINED, true);
        joins("dwp", AgencyKind.DWP, Place.DTC, null);
        joins("fire", AgencyKind.EDUCATION, Place.DTC, null);

        assertThat(names(WhoMayKnow.of(known, NOW, other(), Audience.TWO_PARTIES, answered)))
                .contains("dwp", "probation", "coordination")
                .doesNotContain("fire");
    }

    @Test
    void whoever_referred_is_told_the_answer_and_nobody_else_beside_those_who_answer_for_the_case() {
        joins("fire", AgencyKind.EDUCATION, Place.DTC, null);
        joins("dwp", AgencyKind.DWP, Place.DTC, null);
        ReferralDecidedV1 decided = new ReferralDecidedV1(
                new EventId(UUID.randomUUID()), new AgencyId("dwp"), ReferralOutcome.DECLINED, true);

        assertThat(names(WhoMayKnow.of(
                        known, NOW, new AgencyId("coordination"), Audience.CHAIR_AND_COORDINATION, decided)))
                .containsExactlyInAnyOrder("dwp", "probation", "coordination");
    }

    @Test
    void a_closed_case_reaches_everyone_and_ends_their_membership() {
        var closed = new CaseClosedV1(ClosingReason.OPENED_IN_ERROR, true, List.of());
        hear(closed);

        assertThat(WhoMayKnow.of(known, NOW, other(), Audience.EVERYONE_ON_THE_CASE, closed))
                .hasSize(7);
        assertThat(told(Audience.EVERYONE_ON_THE_CASE)).containsExactlyInAnyOrder("probation", "coordination");
    }

    @Test
    void words_are_read_by_who_supervises_where_everyone_is_told_and_by_the_audience_where_it_is_narrower() {
        Seat health = new Seat(Place.DTC, AgencyKind.HEALTH, false);
        Seat police = new Seat(Place.RA, AgencyKind.POLICE, false);

        assertThat(WhoMayKnow.reads(health, Audience.EVERYONE_ON_THE_CASE, ANYTHING))
                .isFalse();
        assertThat(WhoMayKnow.reads(police, Audience.EVERYONE_ON_THE_CASE, ANYTHING))
                .isTrue();
        assertThat(WhoMayKnow.reads(health, Audience.HEALTH, ANYTHING)).isTrue();
        assertThat(WhoMayKnow.reads(police, Audience.HEALTH, ANYTHING)).isFalse();
        assertThat(WhoMayKnow.reads(health, Audience.SUPERVISION_CIRCLE, concern(Sign.MENTAL_HEALTH)))
                .isTrue();
        assertThat(WhoMayKnow.reads(health, Audience.SUPERVISION_CIRCLE, concern(Sign.MONEY)))
                .isFalse();
    }

    private static ServiceStartedV1 begun(SupportKind kind) {
        return new ServiceStartedV1(new ServiceId(UUID.randomUUID()), kind, ProviderKind.NHS, true);
    }

    private static ConcernRaisedV1 concern(Sign sign) {
        return new ConcernRaisedV1(new ConcernId(UUID.randomUUID()), sign, true, Urgency.URGENT);
    }

    private static AgencyId other() {
        return new AgencyId("southmoor-police");
    }

    private List<String> told(Audience audience) {
        return names(WhoMayKnow.of(known, NOW, other(), audience, ANYTHING));
    }

    private List<String> told(Record fact) {
        return names(WhoMayKnow.of(known, NOW, other(), Audience.SUPERVISION_CIRCLE, fact));
    }

    private static List<String> names(List<Member> members) {
        return members.stream().map(one -> one.agency().value()).toList();
    }

    private void joins(String agency, AgencyKind kind, Place place, @Nullable Instant until) {
        hear(new AgencyJoinedV1(new AgencyId(agency), kind, place, true, until));
    }

    private void hear(Record fact) {
        known = KnownCaseFold.after(known, fact, 1, NOW);
    }
}
