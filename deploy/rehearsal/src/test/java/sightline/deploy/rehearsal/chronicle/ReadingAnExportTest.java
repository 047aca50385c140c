package sightline.deploy.rehearsal.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sightline.platform.language.chronicle.ChronicleEntry;
import sightline.platform.language.chronicle.ChronicleFile;

class ReadingAnExportTest {
    private static final ChronicleFile FILE = new ChronicleFile("case-1", "A \"made-up\" case", "northshire");

    private final List<ChronicleEntry> told = new ArrayList<>();

    @Test
    void what_is_exported_is_read_without_a_complaint() {
        opened();
        tell(
                "arrest",
                "case.arrest-recorded",
                "northshire-police",
                Map.of(
                        "arrestId", "0191-a",
                        "force", "northshire-police",
                        "offenceGroup", "violence",
                        "offenceGiven", true,
                        "offence", "Affray: \"shouting\"\nin a story",
                        "matchedBy", "crn"));
        assessed("first", List.of("arrest"));
        plan("plan-1", 1);
        plan("plan-2", 2);
        tell(
                "level",
                "case.level-set",
                "northshire-coordination",
                Map.of(
                        "category",
                        2,
                        "level",
                        2,
                        "rationaleGiven",
                        true,
                        "rationale",
                        "Several",
                        "actionsHandled",
                        List.of()));

        Chronicle read = Written.read(FILE.text(told));

        assertThat(read.entries()).hasSize(told.size()).allMatch(entry -> entry.fact()
                .isPresent());
        assertThat(read.entries().get(1).text("offence")).isEqualTo("Affray: \"shouting\"\nin a story");
    }

    @Test
    void the_person_is_made_up_and_the_file_is_marked() {
        opened();

        String text = FILE.text(told);

        assertThat(text).startsWith("# OFFICIAL-SENSITIVE").doesNotContain("Jordan Fictional", "1984-03-09", "X123456");
        assertThat(Written.read(text).entries()).hasSize(1);
    }

    @Test
    void what_its_reader_is_not_told_of_is_not_spoken_of() {
        opened();
        assessed("assessed", List.of("an entry that was not told"));
        tell(
                "answer",
                "case.concern-acknowledged",
                "northshire-probation",
                Map.of("concernId", "a concern that was not told", "response", "Seen"));
        tell("return", "case.returned-to-custody", "northshire-prison", Map.of("reasonGiven", true));
        tell("alert", "alert.raised", "sightline", Map.of("detector", "D06"));

        String text = FILE.text(told);

        assertThat(text).doesNotContain("that was not told");
        assertThat(Written.read(text).entries())
                .extracting(Entry::type)
                .containsExactly("case.opened", "case.risk-assessed", "case.returned-to-custody");
    }

    private void opened() {
        tell(
                "opened",
                "case.opened",
                "northshire-coordination",
                Map.of(
                        "personName", "Jordan Fictional",
                        "dateOfBirth", "1984-03-09",
                        "crn", "X123456",
                        "area", "northshire",
                        "leadAgency", "northshire-probation",
                        "leadKind", "probation",
                        "category", 2,
                        "limitedAccess", false,
                        "identityGiven", true));
    }

    private void assessed(String id, List<String> considered) {
        tell(
                id,
                "case.risk-assessed",
                "northshire-probation",
                Map.of(
                        "assessmentId",
                        "assessment-" + id,
                        "tool",
                        "oasys",
                        "rosh",
                        Map.of(
                                "children", "low",
                                "generalPublic", "high",
                                "knownAdult", "low",
                                "staff", "low",
                                "prisoners", "low"),
                        "factors",
                        List.of("alcohol"),
                        "warningSigns",
                        List.of("isolation"),
                        "newFactsConsidered",
                        considered,
                        "riskManagementPlan",
                        true));
    }

    private void plan(String id, int version) {
        tell(
                id,
                "case.plan-changed",
                "northshire-probation",
                Map.of(
                        "planId",
                        "the-plan",
                        "version",
                        version,
                        "pillars",
                        List.of("supervision"),
                        "contingency",
                        true,
                        "sentencePlan",
                        false));
    }

    /** Each a minute after the one before. */
    private void tell(String id, String type, String agency, Map<String, Object> said) {
        Instant at = Instant.parse("2026-11-20T09:00:00.123456Z").plusSeconds(60L * told.size());
        told.add(new ChronicleEntry(id, type, agency, at, at, at.plusMillis(7), said));
    }
}
