package sightline.platform.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.platform.access.CaseScope;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.TransferOfferedV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.Place;
import sightline.platform.language.TransferId;

/** What other services know of a case that passes from one area to another. */
class KnowingOfATransferTest {
    private static final Instant NOW = Instant.parse("2026-02-03T10:00:00.123456789Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final AreaId HERE = new AreaId("northshire");
    private static final AreaId THERE = new AreaId("southmoor");
    private static final AgencyId OUR_UNIT = new AgencyId("northshire-coordination");
    private static final AgencyId THEIR_UNIT = new AgencyId("southmoor-coordination");
    private static final AgencyId OUR_LEAD = new AgencyId("northshire-probation");
    private static final AgencyId THEIR_LEAD = new AgencyId("southmoor-probation");
    private static final AgencyId HEALTH = new AgencyId("northshire-health");
    private static final TransferId TRANSFER = new TransferId(UUID.randomUUID());

    private KnownCase known = KnownCase.unheard(new CaseId(UUID.randomUUID()));
    private long sequence;

    KnowingOfATransferTest() {
        hear(new CaseOpenedV1(
                HERE, OUR_LEAD, AgencyKind.PROBATION, OUR_UNIT, Category.TWO, Level.TWO, false, true, null));
        hear(new AgencyJoinedV1(HEALTH, AgencyKind.HEALTH, Place.DTC, true, null));
    }

    @Test
    void an_offer_changes_nothing_and_is_told_to_those_who_answer_for_the_case() {
        var offered = new TransferOfferedV1(TRANSFER, THERE, THEIR_LEAD, true);
        hear(offered);

        assertThat(known.area()).isEqualTo(HERE);
        assertThat(known.lead()).contains(OUR_LEAD);
        assertThat(told(offered, Audience.CHAIR_AND_COORDINATION, OUR_UNIT))
                .containsExactlyInAnyOrder(OUR_LEAD, OUR_UNIT);
    }

    @Test
    void area_lead_and_co_ordination_change_at_once() {
        hear(passed(THEIR_LEAD, OUR_LEAD, Place.RA));

        CaseScope scope = known.scope(LATER).orElseThrow();
        assertThat(scope.area()).isEqualTo(THERE);
        assertThat(scope.lead()).contains(THEIR_LEAD);
        assertThat(places())
                .containsOnly(
                        Map.entry(THEIR_LEAD, Place.LEAD),
                        Map.entry(OUR_LEAD, Place.RA),
                        Map.entry(HEALTH, Place.DTC),
                        Map.entry(THEIR_UNIT, Place.ASSOCIATE));
    }

    @Test
    void everyone_on_the_case_is_told_the_unit_that_loses_its_place_among_them() {
        TransferredV1 passed = passed(THEIR_LEAD, OUR_LEAD, Place.RA);
        hear(passed);

        assertThat(told(passed, Audience.EVERYONE_ON_THE_CASE, THEIR_UNIT))
                .containsExactlyInAnyOrder(OUR_LEAD, THEIR_LEAD, HEALTH, OUR_UNIT, THEIR_UNIT);
    }

    @Test
    void of_what_happens_after_that_the_unit_of_the_old_area_is_told_nothing() {
        hear(passed(THEIR_LEAD, OUR_LEAD, Place.RA));
        var next = new AgencyJoinedV1(new AgencyId("southmoor-police"), AgencyKind.POLICE, Place.RA, true, null);
        hear(next);

        assertThat(told(next, Audience.EVERYONE_ON_THE_CASE, THEIR_UNIT)).doesNotContain(OUR_UNIT);
        assertThat(told(next, Audience.CHAIR_AND_COORDINATION, THEIR_UNIT))
                .containsExactlyInAnyOrder(THEIR_LEAD, THEIR_UNIT);
    }

    @Test
    void the_same_agency_may_lead_on() {
        hear(passed(OUR_LEAD, null, null));

        assertThat(known.lead()).contains(OUR_LEAD);
        assertThat(places().values()).containsOnlyOnce(Place.LEAD);
        assertThat(known.area()).isEqualTo(THERE);
    }

    @Test
    void a_lead_of_whom_it_is_not_said_that_it_stays_is_gone() {
        hear(passed(THEIR_LEAD, OUR_LEAD, null));

        assertThat(places()).doesNotContainKey(OUR_LEAD);
        assertThat(known.lead()).contains(THEIR_LEAD);
    }

    @Test
    void a_case_that_comes_back_is_answered_for_where_it_was() {
        hear(passed(THEIR_LEAD, OUR_LEAD, Place.RA));
        hear(new TransferredV1(TRANSFER, THERE, HERE, OUR_LEAD, AgencyKind.PROBATION, OUR_UNIT, THEIR_LEAD, Place.RA));

        assertThat(known.area()).isEqualTo(HERE);
        assertThat(places())
                .containsEntry(OUR_LEAD, Place.LEAD)
                .containsKey(OUR_UNIT)
                .doesNotContainKey(THEIR_UNIT);
    }

    private static TransferredV1 passed(AgencyId lead, @Nullable AgencyId former, @Nullable Place as) {
        return new TransferredV1(TRANSFER, HERE, THERE, lead, AgencyKind.PROBATION, THEIR_UNIT, former, as);
    }

    private Map<AgencyId, Place> places() {
        return known.at(LATER.plusSeconds(sequence)).stream().collect(Collectors.toMap(Member::agency, Member::place));
    }

    private List<AgencyId> told(Record fact, Audience audience, AgencyId teller) {
        return WhoMayKnow.of(known, at(), teller, audience, fact).stream()
                .map(Member::agency)
                .toList();
    }

    private void hear(Record fact) {
        sequence++;
        known = KnownCaseFold.after(known, fact, sequence, at());
    }

    private Instant at() {
        return NOW.plusSeconds(sequence);
    }
}
