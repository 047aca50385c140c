package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = CasesTold.class, restrictToAnnotatedClass = true)
class TakingTheListAwayTest {
    private static final String EXPORT = "/cases/export?level=3&only=arrest-undecided";

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt(EXPORT);
    }

    @Test
    void the_file_has_a_row_for_each_case_of_all_pages_of_the_list() {
        String[] lines = exported("A panel on Monday").asString().split("\r\n", -1);

        assertThat(lines[1]).startsWith("Name,Also known as,Born,CRN,PNC,Prison number,Status,Category,Level");
        assertThat(lines[2]).startsWith("Test Tangerine,Tess Satsuma,");
        assertThat(lines[3]).contains(" Fictional,,1990-01-02,,,,Managed,,,,,,no,Northshire,Northshire Police");
        assertThat(lines[4]).isEqualTo("A limited record exists: ask Northshire Police");
    }

    @Test
    void it_says_what_it_holds_who_exported_it_and_why() {
        assertThat(exported("A panel on Monday").asString().lines().findFirst().orElse(""))
                .contains("OFFICIAL-SENSITIVE", "Level 3; Arrest without a decision", "Why: A panel on Monday")
                .contains("not known, or not told to them");
    }

    @Test
    void nothing_in_it_is_reckoned_with_by_a_spreadsheet() {
        assertThat(exported("=HYPERLINK(1)").asString())
                .contains("\r\n'=1+1 Fictional,")
                .doesNotContain("\r\n=", ",=", "\n-", ",+");
    }

    @Test
    void it_is_kept_under_a_name_that_names_nobody() {
        assertThat(exported("A panel on Monday").header("Content-Disposition"))
                .matches("attachment; filename=\"cases-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(exported("A panel on Monday").contentType()).isEqualTo("text/csv; charset=utf-8");
    }

    @Test
    void without_a_reason_there_is_no_file() {
        Response answer = exported(" ");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("Why do you need it in a file?", "There is a problem")
                .contains("href=\"/cases?level=3&amp;only=arrest-undecided\"");
    }

    @Test
    void of_more_cases_than_a_file_may_hold_there_is_none_and_it_says_what_would_be_right() {
        Response answer = exported("/cases/export?q=everybody", "A panel on Monday");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("This list holds more than 2,000 cases", "Narrow the list", "A panel on Monday");
    }

    private Response exported(String reason) {
        return exported(EXPORT, reason);
    }

    private Response exported(String list, String reason) {
        Map<String, String> filled = new HashMap<>(Map.of("reason", reason));
        Map<String, String> cookies = Visitor.fill(session, list, filled);
        return Visitor.as(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(filled)
                .post(list);
    }
}
