package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = CasesTold.class,
        initArgs = @ResourceArg(name = CasesTold.MINUTES_AGO, value = "6"),
        restrictToAnnotatedClass = true)
class AskingForThePasswordFirstTest {
    private static final String CASE = "/cases/" + SaidOfACase.ID;

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt(CASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/export?level=3&only=arrest-undecided",
                CASE + "/export",
                CASE + "/limits/restrict",
                CASE + "/limits/lift?kind=exclusion&person=officer-9"
            })
    void whoever_signed_in_some_minutes_ago_is_asked_for_the_password_before_such_a_form(String form) {
        Response answer = Visitor.as(session).urlEncodingEnabled(false).get(form);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .endsWith("/session/fresh?to=" + URLEncoder.encode(form, StandardCharsets.UTF_8));
        assertThat(FreshSignInPages.ours(form)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {CASE, CASE + "/limits", "/cases?level=3"})
    void for_anything_else_they_are_not(String page) {
        assertThat(Visitor.as(session).get(page).statusCode()).isEqualTo(200);
    }
}
