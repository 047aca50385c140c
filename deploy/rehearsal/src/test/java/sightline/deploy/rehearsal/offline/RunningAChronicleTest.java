package sightline.deploy.rehearsal.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sightline.deploy.partner.Agencies;
import sightline.deploy.rehearsal.chronicle.ChronicleReader;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.platform.rules.Watch;

class RunningAChronicleTest {
    private static final String OPENED = """
            chronicle: short
            synthetic: true
            zero: 2026-11-16
            standards: {area: northshire}
            until: T+30d
            events:
            - {at: T-9d, type: case.opened, agency: probation, data: {personName: Sam Example, dateOfBirth: 1987-04-02, identifiers: {crn: X900001}, area: northshire, leadAgency: probation, category: 2, level: 2}}
            - {at: T-9d, type: case.agency-joined, agency: mappa-coordination, data: {agency: police, role: ra, basis: Responsible authority}}
            - {at: T-9d, type: case.risk-assessed, agency: probation, data: {assessmentId: RA1, tool: OASys, rosh: {children: low, public: high, knownAdult: low, staff: low, prisoners: low}, factors: [], warningSigns: [], newFactsConsidered: [], riskManagementPlan: true}}
            """;
    private static final String EXIT =
            "- {at: T, type: case.deregistered, agency: mappa-coordination, data: {from: level-2, rationale: Enough, actionsHandled: []}}\n";
    private static final String CONCERN =
            "- {at: T, %sid: concern, type: case.concern-raised, agency: police, data: {concernId: C1, sign: weapon, summary: Seen, severity: urgent}}\n";

    private static Rehearsed run(String events) {
        return Rehearsal.of(ChronicleReader.read(OPENED + events, Agencies.ofTheDemonstration()), Watch.shipped());
    }

    private static List<String> types(Rehearsed run) {
        return run.timeline().stream()
                .map(step -> switch (step) {
                    case Step.Happened happened -> happened.entry().type();
                    case Step.Refused refused -> "refused " + refused.attempt().type();
                    case Step.Raised raised -> "raised " + raised.alert().detector();
                    case Step.Cleared cleared -> "cleared " + cleared.alert().detector();
                })
                .skip(3)
                .toList();
    }

    @Test
    void an_exit_with_nothing_against_it_is_accepted() {
        assertThat(types(run(EXIT))).containsExactly("case.deregistered");
    }

    @Test
    void an_attempt_is_judged_after_every_other_event_of_its_instant_wherever_it_stands_in_the_file() {
        assertThat(types(run(EXIT + CONCERN.formatted(""))))
                .startsWith("case.concern-raised", "refused case.deregistered")
                .doesNotContain("case.deregistered");
    }

    @Test
    void a_refused_attempt_is_known_to_co_ordination_and_lead_alone_as_the_refusal_it_became() {
        Rehearsed run = run(CONCERN.formatted("") + EXIT);

        assertThat(run.knowledge())
                .filteredOn(one -> one.days().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(item -> item.type().equals("case.exit-refused")))
                .extracting(Knowledge::agency)
                .containsExactly("northshire-coordination", "northshire-probation");
    }

    @Test
    void a_fact_that_is_told_late_raises_the_unsafe_exit_it_would_have_stopped() {
        Rehearsed run = run(CONCERN.formatted("recorded: T+2d, ").replace("at: T,", "at: T-1d,") + EXIT);

        assertThat(types(run))
                .startsWith("case.deregistered", "case.concern-raised")
                .contains("raised D15");
        assertThat(run.alerts())
                .filteredOn(alert -> alert.detector().equals("D15"))
                .allSatisfy(alert ->
                        assertThat(alert.because()).extracting(Entry::name).contains("concern"));
    }

    @Test
    void a_lower_level_is_an_attempt_and_a_higher_one_is_not() {
        String level =
                "- {at: T%s, type: case.level-set, agency: mappa-coordination, data: {category: 2, level: %d, rationale: \"\"}}\n";

        assertThat(types(run(level.formatted("", 3) + level.formatted("+1d", 1))))
                .containsExactly("case.level-set", "refused case.level-set");
    }

    @Test
    void the_clocks_stop_at_the_end_of_the_last_day() {
        Rehearsed run = run(CONCERN.formatted("").replace("at: T,", "at: T+30d,"));

        assertThat(types(run)).containsExactly("case.concern-raised");
    }
}
