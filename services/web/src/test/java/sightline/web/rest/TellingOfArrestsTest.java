package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What police are shown of arrests that they tell of: one, one that needs comparing, and a day's file of them. */
@QuarkusTest
@QuarkusTestResource(value = ArrestingPages.class, restrictToAnnotatedClass = true)
class TellingOfArrestsTest {
    private static final String FILE = """
            Custody reference,CRN,Name,Date of birth,Offence group,Arrested on,Arrested at
            NS/1,X000001,,,violence,20/11/2026,2140
            NS/2,,Robin Inkwod,9/3/1984,theft,20/11/2026,2215
            NS/3,X000099,,,drugs,20/11/2026,2230
            ,X000001,,,drugs,some day,2230
            NS/TWICE,X000001,,,drugs,20/11/2026,2230
            """;

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt("/arrests");
    }

    @Test
    void police_find_the_way_to_arrests() {
        assertThat(Visitor.as(session).get("/arrests").asString())
                .contains("href=\"/arrests\"", "Record an arrest", "Screen a day’s file");
    }

    @Test
    void an_arrest_by_number_leads_to_the_case_it_is_recorded_in() {
        assertThat(record(Map.of("identifier.kind", "crn", "identifier.value", "X000001")))
                .contains("Arrest recorded", "href=\"/cases/" + ArrestingPages.CASE + "\"");
    }

    @Test
    void an_arrest_of_nobody_says_nothing_of_anybody() {
        assertThat(record(Map.of("identifier.kind", "crn", "identifier.value", "X000099")))
                .contains("Nobody was found whom your force may know of")
                .doesNotContain("/cases/");
    }

    @Test
    void an_arrest_by_name_is_recorded_once_somebody_has_compared_and_said_who_it_is() {
        String page = record(Map.of("person.name", "Robin Inkwod", "person.dateOfBirth", "9/3/1984"));

        assertThat(page)
                .contains("Who was arrested?", "Robin Inkwod, born 9 March 1984", "Spelt like Inkwood")
                .contains("name=\"person.confirmedCase\" value=\"" + ArrestingPages.CASE + "\"")
                .contains("name=\"offenceGroup\" value=\"violence\"");
        Map<String, String> confirmed = new HashMap<>(Map.of(
                "person.name", "Robin Inkwod",
                "person.dateOfBirth", "1984-03-09",
                "person.confirmedCase", ArrestingPages.CASE,
                "offenceGroup", "violence",
                "occurredAt", "2026-11-20T21:40:00Z"));
        assertThat(send("/arrests/record", "/arrests/compare", confirmed).asString())
                .contains("Arrest recorded");
    }

    @Test
    void each_row_of_a_file_has_its_own_answer_and_one_that_is_wrong_spoils_none() {
        Map<String, String> hidden = new HashMap<>();
        Map<String, String> cookies = Visitor.fill(session, "/arrests/file", hidden);
        Response answer = Visitor.as(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("csrf-token", hidden.getOrDefault("csrf-token", ""))
                .multiPart("file", "day.csv", FILE.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/arrests/file");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("5 rows", "href=\"/cases/" + ArrestingPages.CASE + "\">Recorded</a>")
                .contains("Compare 1", "value=\"1984-03-09\"")
                .contains("Nobody your force may know of")
                .contains("give a day such as", "so that a file sent again records nothing twice")
                .contains("Your force told of another arrest")
                .contains("1 recorded, 1 to compare, 1 of nobody your force may know of, 2 not taken.")
                .contains("</html>");
    }

    @Test
    void a_file_without_rows_says_what_would_be_right() {
        Map<String, String> hidden = new HashMap<>();
        Map<String, String> cookies = Visitor.fill(session, "/arrests/file", hidden);
        Response answer = Visitor.as(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("csrf-token", hidden.getOrDefault("csrf-token", ""))
                .multiPart("file", "day.csv", new byte[0], "text/csv")
                .post("/arrests/file");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Choose a file with a row of headings");
    }

    private String record(Map<String, String> person) {
        Map<String, String> fields = new HashMap<>(person);
        fields.put("offenceGroup", "violence");
        fields.put("occurredAt-day", "20/11/2026");
        fields.put("occurredAt-time", "2140");
        Response sent = send("/arrests/record", "/arrests/record", fields);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        return sent.asString();
    }

    private Response send(String form, String to, Map<String, String> fields) {
        Map<String, String> cookies = Visitor.fill(session, form, fields);
        return Visitor.as(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(fields)
                .post(to);
    }
}
