package sightline.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a hostile page, or somebody with a cookie that is not theirs, sends: refused, and nothing has changed. */
@QuarkusTest
@QuarkusTestResource(value = SignedInPages.class, restrictToAnnotatedClass = true)
class HostilePageTest {
    private static final String FORM = "/alerts/0190f3a4-1111-7abc-8def-0123456789ab/resolve";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @ConfigProperty(name = "sightline.services.oversight")
    String oversight;

    private Map<String, String> session = Map.of();
    private Map<String, String> fields = Map.of();
    private int before;

    @BeforeEach
    void sign_in_and_open_a_form() {
        session = Visitor.signedInAt(FORM);
        Response form = Visitor.as(session).get(FORM);
        assertThat(form.statusCode()).as(form.asString()).isEqualTo(200);
        session.putAll(form.cookies());
        fields = new HashMap<>(Map.of("reason", "It was another person"));
        Matcher hidden = HIDDEN.matcher(form.asString());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        before = changes();
    }

    @Test
    void our_own_form_from_its_own_page_changes_something() {
        Response sent = Visitor.as(session)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(fields)
                .post(FORM);

        assertThat(sent.statusCode()).as(sent.asString()).isLessThan(400);
        assertThat(changes()).isGreaterThan(before);
    }

    @Test
    void another_sites_page_changes_nothing_even_with_all_that_the_form_holds() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            assertThat(Visitor.as(session)
                            .header("Sec-Fetch-Site", site)
                            .header("Origin", "https://hostile.example")
                            .formParams(fields)
                            .post(FORM)
                            .statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void a_form_without_its_token_or_with_another_changes_nothing() {
        Map<String, String> without = new HashMap<>(fields);
        assertThat(without.remove("csrf-token")).isNotNull();
        refused(Visitor.as(session).formParams(without));
        Map<String, String> another = new HashMap<>(fields);
        another.put("csrf-token", "A".repeat(44));
        refused(Visitor.as(session).formParams(another));
        Map<String, String> noCookie = new HashMap<>(session);
        assertThat(noCookie.remove("sightline-form-csrf")).isNotNull();
        refused(Visitor.as(noCookie).formParams(fields));
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void a_tampered_or_missing_session_is_sent_to_sign_in_and_changes_nothing() {
        session.keySet().stream()
                .filter(name -> name.startsWith("q_session"))
                .toList()
                .forEach(name -> {
                    String cookie = session.getOrDefault(name, "");
                    int middle = cookie.length() / 2;
                    Map<String, String> tampered = new HashMap<>(session);
                    tampered.put(
                            name,
                            cookie.substring(0, middle)
                                    + (cookie.charAt(middle) == 'A' ? 'B' : 'A')
                                    + cookie.substring(middle + 1));
                    Response sent = Visitor.as(tampered).formParams(fields).post(FORM);
                    assertThat(sent.statusCode()).as(name).isIn(302, 401);
                    assertThat(sent.asString()).doesNotContain("Fictional");
                });
        assertThat(Visitor.as(Map.of()).formParams(fields).post(FORM).statusCode())
                .isIn(302, 401);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void how_long_records_are_kept_is_shown_to_nobody_who_works_with_cases() {
        for (String page : new String[] {
            "/retention",
            "/retention/0190f3a4-1111-7abc-8def-0123456789ab",
            "/retention/0190f3a4-1111-7abc-8def-0123456789ab/do/propose-erasure"
        }) {
            assertThat(Visitor.as(session).get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    private static void refused(RequestSpecification form) {
        assertThat(form.post(FORM).statusCode()).isIn(400, 403);
    }

    private int changes() {
        return Integer.parseInt(
                given().baseUri(oversight).port(port(oversight)).get("/").asString());
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}
