package sightline.deploy.rehearsal.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.RiskAssessedV1;
import sightline.platform.contracts.premises.KeyWorkPassedV1;
import sightline.platform.contracts.premises.KeyWorkRecordedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.OffenceGroup;

class ReadingAChronicleTest {
    private static final String ARREST =
            "type: case.arrest-recorded, agency: police, data: {arrestId: AR1, force: police, offence: Affray, matchedBy: pnc}}\n";

    @Test
    void an_agency_is_meant_by_its_kind_in_the_chronicles_area_or_by_its_id() {
        Chronicle chronicle = Written.events("- {at: T, " + ARREST
                + "- {at: T+1d, type: case.returned-to-custody, agency: southmoor-police, data: {reason: Arrested}}\n");

        assertThat(chronicle.entries())
                .extracting(Entry::agency)
                .containsExactly(new AgencyId("northshire-police"), new AgencyId("southmoor-police"));
    }

    @Test
    void a_text_becomes_whether_it_was_given_and_an_offence_in_words_keeps_its_group_to_itself() {
        Entry entry = Written.events("- {at: T, " + ARREST).entries().getFirst();

        assertThat(entry.text("offence")).isEqualTo("Affray");
        assertThat(entry.fact()).hasValueSatisfying(fact -> {
            ArrestRecordedV1 arrest = (ArrestRecordedV1) fact;
            assertThat(arrest.offenceGiven()).isTrue();
            assertThat(arrest.custodyReferenceGiven()).isFalse();
            assertThat(arrest.offenceGroup()).isEqualTo(OffenceGroup.OTHER);
        });
    }

    @Test
    void an_offence_called_like_its_group_is_of_that_group() {
        Entry entry = Written.events("- {at: T, " + ARREST.replace("Affray", "violence"))
                .entries()
                .getFirst();

        assertThat(entry.fact()).hasValueSatisfying(fact -> assertThat(((ArrestRecordedV1) fact).offenceGroup())
                .isEqualTo(OffenceGroup.VIOLENCE));
    }

    @Test
    void an_empty_text_was_not_given() {
        Entry entry = Written.events("- {at: T, type: case.deregistered, agency: mappa-coordination, "
                        + "data: {from: level-2, rationale: \"\", actionsHandled: []}}\n")
                .entries()
                .getFirst();

        assertThat(entry.fact()).hasValueSatisfying(fact -> assertThat(((DeregisteredV1) fact).rationaleGiven())
                .isFalse());
    }

    @Test
    void a_case_is_opened_with_the_kinds_of_agencies_that_the_bus_carries() {
        Entry entry = Written.events(
                        "- {at: T, type: case.opened, agency: probation, data: {personName: Sam Example, "
                                + "dateOfBirth: 1987-04-02, identifiers: {crn: X900001}, area: northshire, leadAgency: probation, level: 2}}\n")
                .entries()
                .getFirst();

        assertThat(entry.fact()).hasValueSatisfying(fact -> {
            CaseOpenedV1 opened = (CaseOpenedV1) fact;
            assertThat(opened.leadKind()).isEqualTo(AgencyKind.PROBATION);
            assertThat(opened.coordination()).isEqualTo(new AgencyId("northshire-coordination"));
            assertThat(opened.identityGiven()).isTrue();
        });
    }

    @Test
    void the_same_short_name_is_the_same_id_wherever_it_is_used() {
        Chronicle chronicle = Written.events("""
                - {at: T, type: action.assigned, agency: mappa-coordination, data: {actionId: A1, what: Call, ownerAgency: health, dueOn: T+5d}}
                - {at: T+1d, type: case.deregistered, agency: mappa-coordination, data: {from: level-2, rationale: Done, actionsHandled: [{actionId: A1, how: closed}]}}
                """);

        ActionAssignedV1 assigned =
                (ActionAssignedV1) chronicle.entries().get(0).fact().orElseThrow();
        DeregisteredV1 deregistered =
                (DeregisteredV1) chronicle.entries().get(1).fact().orElseThrow();
        assertThat(deregistered.actionsHandled())
                .extracting(DeregisteredV1.ActionHandled::actionId)
                .containsExactly(assigned.actionId());
        assertThat(assigned.dueOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void an_assessment_cites_events_by_their_ids_or_by_what_they_told_of() {
        Chronicle chronicle = Written.events("- {at: T, id: arrest-1, " + ARREST
                + "- {at: T+1d, type: case.risk-assessed, agency: probation, data: {assessmentId: RA1, tool: OASys, "
                + "rosh: {children: low, public: very-high, knownAdult: low, staff: low, prisoners: low}, factors: [weapon-use], "
                + "warningSigns: [], newFactsConsidered: [arrest-1], riskManagementPlan: true}}\n");

        RiskAssessedV1 assessed =
                (RiskAssessedV1) chronicle.entries().get(1).fact().orElseThrow();
        assertThat(assessed.newFactsConsidered())
                .containsExactly(chronicle.entries().getFirst().id());
        assertThat(assessed.rosh().generalPublic()).isEqualTo(HarmLevel.VERY_HIGH);
    }

    @Test
    void a_key_work_session_is_passed_for_the_placement_it_was_recorded_in() {
        Chronicle chronicle = Written.events("""
                - {at: T-1d, type: placement.requested, agency: probation, data: {placementId: P1, premises: ap-elm-house}}
                - {at: T, type: key-work.recorded, agency: approved-premises, data: {sessionId: K1, placementId: P1, topics: [money], explored: [mood], signs: [], passToPractitioner: false}}
                - {at: T+1d, type: key-work.passed, agency: approved-premises, data: {sessionId: K1}}
                """);

        KeyWorkRecordedV1 recorded =
                (KeyWorkRecordedV1) chronicle.entries().get(1).fact().orElseThrow();
        KeyWorkPassedV1 passed =
                (KeyWorkPassedV1) chronicle.entries().get(2).fact().orElseThrow();
        assertThat(passed.placementId()).isEqualTo(recorded.placementId());
        assertThat(chronicle.entries().get(1).agency()).isEqualTo(new AgencyId("northshire-elm-house"));
    }

    @Test
    void what_nobody_announces_yet_is_read_and_has_no_fact() {
        Entry entry = Written.events(
                        "- {at: T, type: meeting.emergency-requested, agency: probation, data: {requestId: soon, reason: Now}}\n")
                .entries()
                .getFirst();

        assertThat(entry.fact()).isEmpty();
        assertThat(entry.text("reason")).isEqualTo("Now");
    }

    @Test
    void events_are_in_the_order_in_which_the_system_learned_of_them() {
        Chronicle chronicle = Written.events(
                "- {at: T+3d, type: case.referral-made, agency: probation, data: {levelSought: 2, reason: Late}}\n"
                        + "- {at: T, known: T+1d, recorded: T+5d, id: late, " + ARREST);

        assertThat(chronicle.entries()).extracting(Entry::type).endsWith("case.arrest-recorded");
        Entry late = chronicle.entries().getLast();
        assertThat(late.at()).isEqualTo(Instant.parse("2026-11-16T09:00:00Z"));
        assertThat(late.known()).isEqualTo(Instant.parse("2026-11-17T09:00:00Z"));
        assertThat(late.isLate()).isTrue();
    }

    @Test
    void every_expectation_is_read() {
        Chronicle chronicle = Written.read("""
                chronicle: short
                synthetic: true
                zero: 2026-11-16
                standards: {area: northshire}
                until: T+30d
                events:
                - {at: T, id: arrest-1, %s
                expect:
                - {alert: D06, at: T+1d, because: [arrest-1], owner: senior, tells: [head, police], cleared: T+2d, wouldHave: T+1d}
                - {alert: D06, within: 2 working days}
                - {alert: D06, within: [T, T+3d], by: T+3d}
                - {never: D22}
                - {refused: case.deregistered, at: T+1d, because: [AR1, D06, no-plan, no-rationale]}
                """.formatted(ARREST.strip()));

        assertThat(chronicle.expectations())
                .hasExactlyElementsOfTypes(
                        Expectation.Alert.class,
                        Expectation.Alert.class,
                        Expectation.Alert.class,
                        Expectation.Never.class,
                        Expectation.Refused.class);
        assertThat(((Expectation.Alert) chronicle.expectations().getFirst()).tells())
                .containsExactly("head", "northshire-police");
    }

    @Test
    void a_chronicle_can_tell_every_fact_that_a_service_announces_but_the_detectors_own() {
        Vocabulary vocabulary = Vocabulary.ofTheCatalogue();

        assertThat(Catalogue.ofEverything().all())
                .extracting(type -> type.contract().name())
                .filteredOn(name -> !name.startsWith("alert."))
                .allSatisfy(name -> assertThat(vocabulary.find(name)).as(name).isPresent());
    }
}
