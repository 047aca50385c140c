package sightline.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every answer of the pages, whoever asks; signed in is what the journeys are. */
@QuarkusTest
@QuarkusTestResource(value = PagesAlone.class, restrictToAnnotatedClass = true)
class SendingEveryPageTest {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Test
    void no_page_may_run_a_script_of_its_own_be_framed_kept_or_tell_where_somebody_came_from() {
        given().get("/signed-out")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Correlation-Id", notNullValue())
                .body(containsString("OFFICIAL-SENSITIVE"));
    }

    @Test
    void what_a_page_refers_to_is_there_and_may_be_kept() {
        String page = given().get("/signed-out").asString();

        Matcher asset = ASSET.matcher(page);
        int found = 0;
        while (asset.find()) {
            Response answer = given().get(asset.group(1));
            assertThat(answer.statusCode()).as(asset.group(1)).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("max-age=31536000");
            found++;
        }
        assertThat(found).isEqualTo(4);
    }

    @Test
    void whoever_has_not_signed_in_is_sent_to_sign_in_with_a_proof_key() {
        Response answer = given().redirects().follow(false).get("/cases");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .contains("code_challenge_method=S256")
                .contains("client_id=sightline-web");
        assertThat(answer.header("Set-Cookie")).containsIgnoringCase("HttpOnly");
    }

    @Test
    void a_script_whose_session_has_ended_is_told_so_instead_of_being_sent_elsewhere() {
        given().header("X-Requested-With", "JavaScript").get("/live").then().statusCode(499);
    }

    @Test
    void a_form_sent_after_its_session_had_ended_comes_back_with_all_that_was_filled_in() {
        given().formParam("reason", "He said <script>nothing</script>")
                .formParam("key", "the-key-of-this-form")
                .post("/cases/some-case/do/refer")
                .then()
                .statusCode(401)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("This was not sent yet"))
                .body(containsString("action=\"/cases/some-case/do/refer\""))
                .body(containsString("value=\"the-key-of-this-form\""))
                .body(containsString("He said &lt;script&gt;nothing&lt;/script&gt;"))
                .body(not(containsString("<script>nothing")));
    }

    @Test
    void what_another_site_sends_without_a_session_is_not_given_back() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("reason", "Not ours")
                .post("/cases/some-case/do/refer")
                .then()
                .statusCode(302);
    }

    @Test
    void a_form_can_be_sent_whatever_pages_were_opened_beside_it() {
        String token = given().get("/signed-out").cookie("sightline-form-csrf");
        assertThat(token).isNotEmpty();
        Response another = given().cookie("sightline-form-csrf", token).get("/signed-out");
        assertThat(another.cookies().getOrDefault("sightline-form-csrf", token)).isEqualTo(token);
    }
}
