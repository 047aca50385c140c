package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.cases.domain.Fiction.HEALTH;
import static sightline.cases.domain.Fiction.NOON;
import static sightline.cases.domain.Fiction.PROBATION;
import static sightline.cases.domain.Fiction.managed;
import static sightline.cases.domain.Fiction.refusal;
import static sightline.cases.domain.Fiction.taken;
import static sightline.cases.domain.Fiction.told;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.cases.domain.transfer.Handover;
import sightline.cases.domain.transfer.Handover.Former;
import sightline.cases.domain.transfer.Transfer;
import sightline.cases.domain.transfer.Transfer.Answer;
import sightline.cases.domain.transfer.Transfer.Offered;
import sightline.cases.domain.transfer.Transfer.Settled;
import sightline.cases.domain.transfer.TransferFact;
import sightline.cases.domain.transfer.TransferRefusal;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Place;
import sightline.platform.language.TransferId;

class PassingACaseOnTest {
    private static final AreaId HERE = new AreaId("northshire");
    private static final AreaId THERE = new AreaId("southmoor");
    private static final AgencyId THEIR_LEAD = new AgencyId("southmoor-probation");
    private static final AgencyId THEIR_UNIT = new AgencyId("southmoor-coordination");
    private static final AgencyId OUR_UNIT = new AgencyId("northshire-coordination");
    private static final Answer ACCEPTED = new Answer.Accepted(THEIR_LEAD);

    @Test
    void a_case_is_offered_to_another_area() {
        TransferFact.Offered offer = offer(THERE, "They moved");

        assertThat(Transfer.offer(offer, HERE, Optional.empty())).isEqualTo(new Taken<>(Optional.of(offer)));
    }

    @Test
    void a_case_is_not_offered_to_the_area_that_it_is_of() {
        assertThat(Transfer.offer(offer(HERE, "They moved"), HERE, Optional.empty()))
                .isEqualTo(new Refused<>(new TransferRefusal.ToItsOwnArea(HERE)));
    }

    @Test
    void the_same_offer_again_tells_nothing_anew_and_another_waits_for_the_answer_to_the_first() {
        Optional<Offered> open = Optional.of(waiting());

        assertThat(Transfer.offer(offer(THERE, "They moved"), HERE, open)).isEqualTo(new Taken<>(Optional.empty()));
        assertThat(refusal(Transfer.offer(offer(THERE, "Another reason"), HERE, open)))
                .isEqualTo(new TransferRefusal.OfferedAlready(THERE));
    }

    @Test
    void an_offer_is_settled_once() {
        assertThat(waiting().settle(ACCEPTED)).isEqualTo(new Taken<>(Optional.of(ACCEPTED)));
        assertThat(settled(ACCEPTED).settle(ACCEPTED)).isEqualTo(new Taken<>(Optional.empty()));
    }

    @Test
    void what_was_accepted_is_neither_declined_nor_withdrawn_nor_accepted_with_another_lead() {
        assertThat(refusal(settled(ACCEPTED).settle(new Answer.Declined("Too late"))))
                .isEqualTo(new TransferRefusal.SettledAlready(ACCEPTED));
        assertThat(refusal(settled(ACCEPTED).settle(new Answer.Withdrawn("Too late"))))
                .isEqualTo(new TransferRefusal.SettledAlready(ACCEPTED));
        assertThat(refusal(settled(ACCEPTED).settle(new Answer.Accepted(HEALTH))))
                .isEqualTo(new TransferRefusal.SettledAlready(ACCEPTED));
    }

    @Test
    void what_was_withdrawn_is_not_accepted_any_more() {
        Answer withdrawn = new Answer.Withdrawn("They stay");

        assertThat(refusal(settled(withdrawn).settle(ACCEPTED)))
                .isEqualTo(new TransferRefusal.SettledAlready(withdrawn));
    }

    @Test
    void area_and_lead_change_by_one_fact() {
        Managed before = managed();

        var change = before.passOver(handover(Former.of(PROBATION, AgencyKind.PROBATION), Set.of()), told());

        assertThat(change.facts()).singleElement().isInstanceOf(CaseFact.AboutTransfer.class);
        assertThat(change.now().version()).isEqualTo(before.version() + 1);
        assertThat(change.now().particulars().area()).isEqualTo(THERE);
        assertThat(change.now().members().lead()).isEqualTo(THEIR_LEAD);
        assertThat(leads(change.now())).isEqualTo(1);
    }

    @Test
    void who_led_until_then_stays_on_the_case_and_so_does_everybody_else() {
        Managed before = taken(
                        managed().join(new Membership(HEALTH, Place.DTC, null), AgencyKind.HEALTH, "Fiction", told()))
                .now();

        Managed after = before.passOver(handover(Former.of(PROBATION, AgencyKind.PROBATION), Set.of()), told())
                .now();

        assertThat(after.members().at(NOON, PROBATION).map(Membership::place)).contains(Place.RA);
        assertThat(after.members().at(NOON, HEALTH).map(Membership::place)).contains(Place.DTC);
    }

    @Test
    void the_same_agency_may_lead_on_in_the_other_area() {
        var over = new Handover(id(), THERE, PROBATION, AgencyKind.PROBATION, THEIR_UNIT, null, Set.of());

        Managed after = managed().passOver(over, told()).now();

        assertThat(after.members().lead()).isEqualTo(PROBATION);
        assertThat(leads(after)).isEqualTo(1);
    }

    @Test
    void a_unit_of_the_area_that_it_leaves_has_no_place_on_it_any_more() {
        Managed before = taken(managed()
                        .join(
                                new Membership(OUR_UNIT, Place.ASSOCIATE, null),
                                AgencyKind.MAPPA_COORDINATION,
                                "Fiction",
                                told()))
                .now();

        Managed after = before.passOver(handover(Former.of(PROBATION, AgencyKind.PROBATION), Set.of(OUR_UNIT)), told())
                .now();

        assertThat(after.knownTo(NOON)).containsExactlyInAnyOrder(PROBATION, THEIR_LEAD);
    }

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void police_probation_and_prison_stay_as_responsible_authority_others_under_the_duty_to_co_operate(
            AgencyKind kind) {
        Place expected =
                switch (kind) {
                    case POLICE, PROBATION, PRISON -> Place.RA;
                    case MAPPA_COORDINATION -> null;
                    default -> Place.DTC;
                };

        assertThat(Former.of(HEALTH, kind).as()).isEqualTo(expected);
    }

    private static long leads(Managed managed) {
        return managed.members().byAgency().values().stream()
                .filter(one -> one.place() == Place.LEAD)
                .count();
    }

    private static Handover handover(Former former, Set<AgencyId> gone) {
        return new Handover(id(), THERE, THEIR_LEAD, AgencyKind.PROBATION, THEIR_UNIT, former, gone);
    }

    private static TransferFact.Offered offer(AreaId to, String reason) {
        return new TransferFact.Offered(id(), to, THEIR_LEAD, reason);
    }

    private static Offered waiting() {
        return new Offered(offer(THERE, "They moved"), NOON, PROBATION);
    }

    private static Transfer settled(Answer answer) {
        return new Settled(waiting(), answer, NOON, THEIR_UNIT);
    }

    private static TransferId id() {
        return new TransferId(UUID.randomUUID());
    }
}
