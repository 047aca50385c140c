package sightline.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.web.services.Problem;

@QuarkusTest
@QuarkusTestResource(value = PagesAlone.class, restrictToAnnotatedClass = true)
class SigningInAgainTest {

    @Test
    void before_something_grave_the_password_is_asked_for_although_the_session_at_keycloak_goes_on() {
        assertThat(leadsTo("/session/fresh?to=/emergency/open")).contains("prompt=login", "max_age=0");
    }

    @Test
    void any_other_page_is_signed_in_to_without_being_asked_again() {
        assertThat(leadsTo("/emergency/open")).doesNotContain("prompt=", "max_age=");
    }

    @Test
    void it_leads_back_to_the_page_it_was_come_from() {
        assertThat(FreshSignInPages.ours("/emergency/open?case=01934b1e-0000-7000-8000-000000000001"))
                .isEqualTo("/emergency/open?case=01934b1e-0000-7000-8000-000000000001");
        assertThat(FreshSignInPages.address("/emergency/open?case=1"))
                .isEqualTo("/session/fresh?to=%2Femergency%2Fopen%3Fcase%3D1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/cases?to=//elsewhere.example",
                "//elsewhere.example",
                "https://elsewhere.example/",
                "/\\elsewhere.example",
                "/a\nb"
            })
    void it_never_leads_to_another_site(String to) {
        assertThat(FreshSignInPages.ours(to)).isEqualTo("/today");
    }

    @Test
    void a_service_that_wants_a_fresher_sign_in_is_told_from_a_session_that_has_ended() {
        assertThat(problem("Sign in again").isSignInAgain()).isTrue();
        assertThat(problem("Unauthorized").isSignInAgain()).isFalse();
    }

    private static String leadsTo(String page) {
        return given().redirects().follow(false).get(page).header("Location");
    }

    private static Problem problem(String title) {
        return new Problem(401, title, "", null, null, null, List.of(), List.of());
    }
}
