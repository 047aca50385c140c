package sightline.feeds.rest;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "feeds"))
@SuppressWarnings("NullAway.Init")
class WithholdingEntriesTest {
    private static final String NEIGHBOUR = "staff-next-door";
    private static final String COLLEAGUE = "staff-in-the-same-office";

    Tokens tokens;

    @TestHTTPResource("/feed/live")
    String url;

    private Northshire northshire;
    private String probation;
    private final Story limited = new Story();
    private final Story other = new Story();

    @BeforeEach
    void start() {
        northshire = new Northshire(tokens);
        probation = northshire.agency("probation");
    }

    @AfterEach
    void end() {
        northshire.close();
    }

    @Test
    void an_excluded_person_finds_nothing_of_the_case_on_their_agencys_feed_and_colleagues_find_all_of_it() {
        published(3, limited.opened(probation), limited.excluding(NEIGHBOUR), limited.arrested("northshire-police"));
        published(4, other.opened(probation));

        assertThat(subjects(page(NEIGHBOUR))).containsOnly(other.about().toString());
        assertThat(subjects(page(COLLEAGUE)))
                .contains(limited.about().toString(), other.about().toString());
    }

    @Test
    void a_page_of_which_everything_is_withheld_still_goes_on() {
        published(3, limited.opened(probation), limited.excluding(NEIGHBOUR), limited.arrested("northshire-police"));
        published(4, other.opened(probation));

        JsonPath first = given().auth()
                .oauth2(token(NEIGHBOUR))
                .get("/feed?limit=3")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(first.getList("entries")).isEmpty();
        assertThat(first.getLong("next")).isEqualTo(3);
    }

    @Test
    void a_lifted_exclusion_shows_again_what_was_withheld() {
        published(3, limited.opened(probation), limited.excluding(NEIGHBOUR), limited.arrested("northshire-police"));
        assertThat(page(NEIGHBOUR).getList("entries")).isEmpty();

        published(4, limited.lifted(NEIGHBOUR));

        assertThat(page(NEIGHBOUR).getList("entries")).hasSize(4);
    }

    @Test
    void on_an_open_stream_an_exclusion_counts_from_the_next_entry_on() throws Exception {
        published(1, limited.opened(probation));
        try (Reader neighbour = new Reader(url, token(NEIGHBOUR), 0L);
                Reader colleague = new Reader(url, token(COLLEAGUE), 0L)) {
            assertThat(neighbour.received.poll(5, SECONDS).name()).isEqualTo("case.opened");

            published(2, limited.excluding(NEIGHBOUR));
            published(4, limited.arrested("northshire-police"), other.opened(probation));

            assertThat(neighbour.received.poll(5, SECONDS).data())
                    .contains(other.about().toString())
                    .doesNotContain(limited.about().toString());
            for (long id = 1; id <= 4; id++) {
                assertThat(colleague.received.poll(5, SECONDS).id()).isEqualTo(id);
            }
        }
    }

    @Test
    void while_a_restriction_lives_an_agencys_own_system_is_told_only_when_it_is_named() {
        published(2, limited.opened(probation), limited.restrictedTo(probation));
        assertThat(northshire.as(probation).get("/feed").jsonPath().getList("entries"))
                .hasSize(2);
        assertThat(page(COLLEAGUE).getList("entries")).isEmpty();
    }

    private void published(int latest, Envelope... events) {
        northshire.publisher.publish(events);
        northshire.awaitLatest(probation, latest);
    }

    private JsonPath page(String person) {
        return given().auth()
                .oauth2(token(person))
                .get("/feed")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> subjects(JsonPath page) {
        return page.getList("entries.event.subject", String.class);
    }

    private String token(String person) {
        return tokens.ofPerson(person, probation, "northshire", Map.of(), "CASE_MANAGER");
    }
}
