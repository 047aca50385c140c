package sightline.deploy.rehearsal.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusingABadChronicleTest {
    private static final String TIME = Times.RIGHT + ".";

    @Test
    void a_chronicle_of_a_real_person() {
        assertThat(Written.complaints("""
                chronicle: short
                synthetic: false
                zero: 2026-11-16
                standards: {area: northshire}
                until: T
                events: []
                """))
                .containsExactly("f:2:12: A chronicle of a real person is refused. "
                        + "Write synthetic: true, and only of somebody who does not exist.");
    }

    @Test
    void one_that_does_not_say_that_it_is_synthetic() {
        assertThat(Written.complaints("""
                chronicle: short
                zero: 2026-11-16
                standards: {area: northshire}
                until: T
                events: []
                """))
                .containsExactly("f:1:1: The chronicle has no synthetic. "
                        + "Write synthetic: true, and only of somebody who does not exist.");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once_in_reading_order() {
        assertThat(Written.complaints("""
                chronicle: Two Words
                synthetic: true
                zero: yesterday
                standards: {county: northshire}
                title: What a day
                untl: T+3d
                events: none
                """))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("f:1:1: The chronicle has no until."),
                        one -> assertThat(one)
                                .startsWith("f:1:12: \"Two Words\" is not a short name. Write it in lower-case"),
                        one -> assertThat(one)
                                .isEqualTo("f:3:7: \"yesterday\" is no day. It is a day, like 2026-11-16."),
                        one -> assertThat(one).startsWith("f:4:12: standards has no area."),
                        one -> assertThat(one).isEqualTo("f:4:13: standards has no field \"county\". It can be area."),
                        one -> assertThat(one)
                                .isEqualTo("f:6:1: The chronicle has no field \"untl\". Perhaps until was meant."),
                        one -> assertThat(one)
                                .isEqualTo("f:7:9: events is not a list. Begin each line of it with a hyphen."));
    }

    @Test
    void a_file_that_is_not_yaml_or_is_empty() {
        assertThat(Written.complaints("chronicle: short\n  zero: [\n"))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith("f:2:7: This is not YAML: "));
        assertThat(Written.complaints(""))
                .containsExactly("f:1:1: The file is empty. Begin with chronicle: and a short name.");
        assertThat(Written.complaints("- a list"))
                .containsExactly("f:1:1: The chronicle is not names with values. Write it like {name: value}.");
    }

    @Test
    void a_name_that_is_written_twice() {
        assertThat(Written.complaintsAbout(
                        "- {at: T, at: T+1d, type: case.returned-to-custody, agency: prison, data: {reason: x}}\n"))
                .containsExactly("f:7:11: An event says at twice. Keep the one that is meant.");
    }

    @Test
    void an_event_that_the_catalogue_does_not_have() {
        assertThat(Written.complaintsAbout("""
                - {at: T, type: case.referal-made, agency: probation, data: {}}
                - {at: T, type: case.moonlight, agency: probation, data: {}}
                - {at: T, type: alert.raised, agency: probation, data: {}}
                """))
                .containsExactly(
                        "f:7:17: \"case.referal-made\" is not an event of the catalogue. Perhaps case.referral-made was meant.",
                        "f:8:17: \"case.moonlight\" is not an event of the catalogue. "
                                + "It is a short name of the catalogue, like case.released.",
                        "f:9:17: Alerts are raised by the detectors and not told. Name it under expect.");
    }

    @Test
    void an_event_that_lacks_what_every_event_has() {
        assertThat(Written.complaintsAbout("- {when: T}\n"))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).isEqualTo("f:7:3: An event has no at. " + TIME),
                        one -> assertThat(one)
                                .startsWith("f:7:3: An event has no agency. Name its kind (police, probation"),
                        one -> assertThat(one).startsWith("f:7:3: An event has no type."),
                        one -> assertThat(one).startsWith("f:7:3: An event has no data."),
                        one -> assertThat(one).startsWith("f:7:4: An event has no field \"when\"."));
    }

    @Test
    void data_in_another_form_than_the_catalogues() {
        assertThat(Written.complaintsAbout("""
                - {at: T, type: case.released, agency: prison, data: {licence: perhaps, to: heaven, premises: Elm House}}
                - {at: T, type: action.carried-forward, agency: mappa-coordination, data: {actionId: "", reason: x, dueOn: soon, times: many}}
                - {at: T, type: meeting.held, agency: mappa-coordination, data: {meetingId: M1, attendance: [{agency: police, how: asleep}, late]}}
                - {at: T, type: case.allocated, agency: probation, data: {holder: P O, agency: probation, grade: [new]}}
                """))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("f:7:64: \"perhaps\" is not what licence can be. It is true or false."),
                        one -> assertThat(one)
                                .isEqualTo("f:7:77: \"heaven\" is not what to can be. It is ap, address or none."),
                        one -> assertThat(one)
                                .startsWith("f:7:95: \"Elm House\" is not what premises can be. Name its kind ("),
                        one -> assertThat(one)
                                .isEqualTo("f:8:86: \"\" is not what actionId can be. It is a short name, like A1."),
                        one -> assertThat(one).isEqualTo("f:8:108: \"soon\" is not what dueOn can be. " + TIME),
                        one -> assertThat(one)
                                .isEqualTo("f:8:121: \"many\" is not what times can be. It is a whole number, like 2."),
                        one -> assertThat(one)
                                .isEqualTo("f:9:116: \"asleep\" is not what how can be. "
                                        + "It is attended, deputy, report, apologies or absent."),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "f:9:125: attendance is not names with values. Write it like {name: value}."),
                        one -> assertThat(one)
                                .startsWith("f:10:67: \"P O\" is not what holder can be. It is an id of letters"),
                        one -> assertThat(one)
                                .startsWith("f:10:98: This is not what grade can be. It is newly-qualified,"));
    }

    @Test
    void data_that_lacks_a_field_or_has_one_too_many() {
        assertThat(
                        Written.complaintsAbout(
                                "- {at: T, type: case.arrest-recorded, agency: police, data: {arrestId: AR1, forse: police, matchedBy: pnc}}\n"))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("f:7:61: case.arrest-recorded has no force. Name its kind ("),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "f:7:61: case.arrest-recorded has no offence or offenceGroup. Give one of them."),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "f:7:77: case.arrest-recorded has no field \"forse\". Perhaps force was meant."));
    }

    @Test
    void an_agency_or_a_time_that_nobody_knows() {
        assertThat(Written.complaintsAbout(
                        "- {at: noon, type: case.returned-to-custody, agency: polise, data: {reason: x}}\n"))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("f:7:8: \"noon\" is no time. " + TIME),
                        one -> assertThat(one).startsWith("f:7:54: \"polise\" is no agency. Name its kind ("));
    }

    @Test
    void times_that_are_out_of_order_or_after_the_clocks_stop() {
        assertThat(Written.complaintsAbout("""
                - {at: T, known: T-1d, type: case.returned-to-custody, agency: prison, data: {reason: x}}
                - {at: T, known: T+2d, recorded: T+1d, type: case.returned-to-custody, agency: prison, data: {reason: x}}
                - {at: T+31d, type: case.returned-to-custody, agency: prison, data: {reason: x}}
                """))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("f:7:3: It was known before it happened. "
                                        + "Give known a time that is not before at."),
                        one -> assertThat(one).startsWith("f:8:3: It was recorded before it was known."),
                        one -> assertThat(one)
                                .startsWith("f:9:3: It was recorded on 2026-12-17, after the clocks stop."));
    }

    @Test
    void an_id_that_is_cited_and_not_defined_or_defined_twice() {
        assertThat(Written.complaintsAbout("""
                - {at: T, id: first, type: case.exit-reopened, agency: prison, data: {because: arest-1}}
                - {at: T, id: first, type: action.completed, agency: health, data: {actionId: A7, evidence: x}}
                - {at: T, id: arrest-1, type: case.concern-raised, agency: prison, data: {concernId: C1, sign: money, summary: x, severity: routine}}
                - {at: T, type: case.concern-raised, agency: prison, data: {concernId: C1, sign: money, summary: x, severity: routine}}
                """))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo(
                                        "f:7:80: \"arest-1\" is not the id of an event of this file. Perhaps arrest-1 was meant."),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "f:8:15: The id first already belongs to the event on line 7. Give this event another."),
                        one -> assertThat(one).startsWith("f:8:79: \"A7\" is no name of this file."),
                        one -> assertThat(one)
                                .startsWith(
                                        "f:10:72: C1 is already the name of what case.concern-raised made on line 9."));
    }

    @Test
    void an_expectation_that_cannot_be_checked() {
        assertThat(Written.complaintsExpecting("""
                - {alarm: D01}
                - {alert: D99}
                - {alert: D06, because: [arrest-2], owner: queen, tells: [somebody], within: soon}
                - {never: D6}
                - {refused: case.opened}
                - {refused: case.deregistered, because: [A1]}
                - {alert: D06, on: T}
                """))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("f:9:3: This expects nothing. It is one of {alert: D01, …}"),
                        one -> assertThat(one).isEqualTo("f:10:11: \"D99\" is no detector. A detector is D01 to D38."),
                        one -> assertThat(one)
                                .isEqualTo(
                                        "f:11:26: \"arrest-2\" is no name of this file. Perhaps arrest-1 was meant."),
                        one -> assertThat(one).startsWith("f:11:44: \"queen\" is no role. It is practitioner, senior,"),
                        one -> assertThat(one).startsWith("f:11:59: \"somebody\" is neither a role nor an agency."),
                        one -> assertThat(one)
                                .startsWith("f:11:78: \"soon\" is no stretch of time. A length is written 4 hours"),
                        one -> assertThat(one).startsWith("f:12:11: \"D6\" is no detector."),
                        one -> assertThat(one)
                                .isEqualTo("f:13:13: \"case.opened\" is never refused. "
                                        + "It is case.deregistered or case.level-set."),
                        one -> assertThat(one)
                                .startsWith("f:14:42: \"A1\" is no name of this file. Perhaps AR1 was meant."),
                        one -> assertThat(one).startsWith("f:15:16: An expectation has no field \"on\"."));
    }

    @Test
    void what_a_contract_does_not_take() {
        assertThat(Written.complaintsAbout("""
                - {at: T, type: placement.requested, agency: probation, data: {placementId: P1, premises: ap-elm-house}}
                - {at: T, type: key-work.passed, agency: approved-premises, data: {sessionId: P1}}
                """))
                .containsExactly(
                        "f:8:3: key-work.passed has no placementId. The contract of key-work.passed needs it.");
    }
}
