package sightline.deploy.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class RehearsingTest {
    private static final Path FIRST_WALK = Printed.CHRONICLES.resolve("first-walk.yaml");
    private static final Path KEPT = Path.of(
            System.getProperty("sightline.root"),
            "deploy/rehearsal/src/test/resources/sightline/deploy/rehearsal/first-walk.txt");
    private static final String HEAD = """
            chronicle: short
            synthetic: true
            zero: 2026-11-16
            standards: {area: northshire}
            until: T+30d
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_chronicle_that_we_ship_comes_out_as_it_expects() throws Exception {
        try (var files = Files.list(Printed.CHRONICLES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Printed printed = Printed.by(file);
                assertThat(printed.status()).as(printed.out() + printed.err()).isZero();
            }
        }
    }

    @Test
    void the_first_walk_reads_as_it_is_kept() throws Exception {
        Printed printed = Printed.by(FIRST_WALK);

        // To keep another: run this test with -DargLine=-Drehearsal.write=true and look at what changed
        if (Boolean.getBoolean("rehearsal.write")) {
            Files.writeString(KEPT, printed.out());
        }
        assertThat(printed.out()).isEqualTo(Files.readString(KEPT));
    }

    @Test
    void an_expectation_that_is_not_met_fails_the_run_and_says_what_came_instead() throws Exception {
        Printed printed = Printed.by(file("""
                events:
                - {at: T, type: case.opened, agency: probation, data: {personName: Sam Example, dateOfBirth: 1987-04-02, identifiers: {crn: X900001}, area: northshire, leadAgency: probation, level: 2}}
                - {at: T+1d, id: low, type: case.concern-raised, agency: probation, data: {concernId: C1, sign: mental-health, summary: Low, severity: routine}}
                expect:
                - {alert: D08, at: T+1d, owner: head}
                - {alert: D08, at: T+2d, cleared: T+3d}
                - {alert: D08, because: [low], within: 1 working day}
                - {alert: D08, within: [T+2d, T+3d]}
                - {never: D08}
                - {alert: D06}
                - {refused: case.deregistered}
                """));

        assertThat(printed.status()).isEqualTo(1);
        assertThat(printed.out())
                .contains(
                        "✗ line 10: an alert of D08 on T+1d owned by head: raised on T+2d, Wed 18 Nov 2026; its owner is the practitioner")
                .contains("✗ line 11: an alert of D08 on T+2d cleared on T+3d: never cleared")
                .contains("✓ line 12: an alert of D08 within 1 working day because of low")
                .contains("✓ line 13: an alert of D08 within T+2d to T+3d")
                .contains("✗ line 14: no alert of D08: it was raised on T+2d, Wed 18 Nov 2026")
                .contains("✗ line 15: an alert of D06: no such alert was raised")
                .contains("✗ line 16: case.deregistered refused: nothing like it was refused")
                .contains("2 met, 5 failed, 0 not checked");
    }

    @Test
    void a_detector_that_is_not_built_yet_is_not_checked_and_never_passed() throws Exception {
        Printed printed = Printed.by(file("""
                events:
                - {at: T, type: meeting.emergency-requested, agency: probation, data: {requestId: soon, reason: Now}}
                expect:
                - {alert: D13}
                - {never: D22}
                """));

        assertThat(printed.status()).isZero();
        assertThat(printed.out())
                .contains("Read and shown, and judged by no rule yet: meeting.emergency-requested.")
                .contains("– line 9: an alert of D13: not checked: D13 is not built yet")
                .contains("– line 10: no alert of D22: not checked: D22 is not built yet")
                .contains("0 met, 0 failed, 2 not checked");
    }

    @Test
    void a_bad_file_is_told_line_by_line_on_standard_error() throws Exception {
        Path file = file("events:\n- {at: noon, type: case.moonlight, agency: probation, data: {}}\n");

        Printed printed = Printed.by(file);

        assertThat(printed.status()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":7:8: \"noon\" is no time. "),
                        line -> assertThat(line).startsWith(file + ":7:20: \"case.moonlight\" is not an event"));
    }

    @Test
    void a_file_that_is_not_there_or_an_option_that_there_is_not() throws Exception {
        assertThat(Printed.by("nowhere.yaml")).isEqualTo(new Printed(2, "", "There is no file nowhere.yaml.\n"));
        assertThat(Printed.by("--loud", FIRST_WALK).err())
                .startsWith("rehearse has no option --loud.\n./sightline rehearse FILE");
        assertThat(Printed.by().status()).isEqualTo(2);
        assertThat(Printed.by(FIRST_WALK, "--live", "--json").err()).startsWith("rehearse takes one of --live, --json");
    }

    @Test
    void machines_read_it_as_one_json_object() throws Exception {
        Printed printed = Printed.by(FIRST_WALK, "--json");

        JsonNode run = new ObjectMapper().readTree(printed.out());
        assertThat(run.path("asExpected").asBoolean()).isTrue();
        assertThat(run.path("alerts")).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.path("owner").asText()).isNotEmpty();
            assertThat(alert.path("because")).isNotEmpty();
        });
        assertThat(run.path("timeline").findValuesAsText("what")).contains("happened", "refused", "raised", "cleared");
        assertThat(run.path("knowledge").findValuesAsText("agency"))
                .contains("northshire-health", "southmoor-police")
                .doesNotContain("southmoor-probation");
        assertThat(run.path("expectations").findValuesAsText("outcome")).containsOnly("met");
    }

    @Test
    void a_page_is_well_formed_and_needs_nothing_else() throws Exception {
        Path page = folder.resolve("walk.html");

        assertThat(Printed.by(FIRST_WALK, "--html", page).status()).isZero();

        String text = Files.readString(page);
        Document document = parsed(text);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("link").getLength()).isZero();
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(text)
                .contains("OFFICIAL-SENSITIVE")
                .contains("Alert: D06 Arrest without a decision")
                .contains("Refused: case.deregistered (too-early)")
                .contains("<caption>southmoor-police</caption>");
    }

    @Test
    void what_somebody_wrote_cannot_become_a_part_of_the_page() throws Exception {
        Path page = folder.resolve("walk.html");
        Path file = file("""
                title: A <b>bold</b> & "quoted" title
                events:
                - {at: T, type: case.returned-to-custody, agency: prison, data: {reason: "<script>alert(1)</script>"}}
                """);

        assertThat(Printed.by(file, "--html", page).status()).isZero();

        assertThat(parsed(Files.readString(page)).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(Files.readString(page))
                .contains("&lt;script&gt;")
                .contains("A &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot; title");
    }

    private static Document parsed(String page) throws Exception {
        String xml = page.substring(page.indexOf("<html"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(String rest) throws IOException {
        return Files.writeString(folder.resolve("short.yaml"), HEAD + rest);
    }
}
