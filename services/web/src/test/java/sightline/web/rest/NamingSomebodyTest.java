package sightline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that names somebody finds them by name, without a script, and loses nothing on the way. */
@QuarkusTest
@QuarkusTestResource(value = GoverningPages.class, restrictToAnnotatedClass = true)
class NamingSomebodyTest {
    private static final String LIMITS = "/cases/" + GoverningPages.DUE + "/limits";
    private static final String FORM = LIMITS + "/restrict";
    private static final String CHOICE = "type=\"radio\" value=\"officer-2\"";

    private Map<String, String> session = Map.of();

    @BeforeEach
    void sign_in() {
        session = Visitor.signedInAt("/retention");
    }

    @Test
    void who_is_searched_for_by_name_is_shown_with_their_agency_and_what_was_typed_is_still_there() {
        Response found = send(Map.of("find", "person", "person-words", "iris", "because", "A neighbour of his"));

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.asString())
                .contains(CHOICE, "Iris Illusory, Northshire Probation, Information governance officer")
                .contains(">A neighbour of his</textarea>", "value=\"iris\"")
                .doesNotContain("There is a problem", CHOICE + " checked");
    }

    @Test
    void a_name_that_was_typed_and_chosen_from_by_nobody_is_searched_for_instead_of_sent() {
        assertThat(send(Map.of("person-words", "iris", "person", "")).asString())
                .contains(CHOICE);
        assertThat(send(Map.of("person-words", "iris", "person-found", "other", "person", "officer-9"))
                        .asString())
                .contains(CHOICE);
    }

    @Test
    void too_few_letters_and_a_name_that_nobody_has_are_said_at_the_field() {
        assertThat(send(Map.of("find", "person", "person-words", "ir")).asString())
                .contains("Give at least three letters of the name", "href=\"#person-words\"");
        assertThat(send(Map.of("find", "person", "person-words", "nobody")).asString())
                .contains("Nobody is called “nobody”");
        assertThat(send(Map.of("find", "person", "person-words", "irisa")).asString())
                .contains("These are the first ten");
    }

    @Test
    void a_form_that_comes_back_keeps_who_was_chosen() {
        Response back = send(Map.of("person", "officer-2", "person-words", "iris", "person-found", "iris"));

        assertThat(back.statusCode()).isEqualTo(400);
        assertThat(back.asString()).contains("There is a problem", CHOICE + " checked");
    }

    @Test
    void nobody_chosen_is_asked_for() {
        assertThat(send(Map.of("kind", "exclusion")).asString()).contains("Find and choose: whom does it name?");
    }

    @Test
    void people_are_named_where_their_ids_were_and_those_who_are_not_known_keep_theirs() {
        assertThat(Visitor.as(session).get(LIMITS).asString())
                .contains("<div>Iris Illusory, Northshire Probation</div>", "<div>nobody-known</div>");
        assertThat(Visitor.as(session).get("/retention/" + GoverningPages.DUE).asString())
                .contains("Proposed by Iris Illusory, Northshire Probation");
    }

    private Response send(Map<String, String> filled) {
        Map<String, String> fields = new HashMap<>(filled);
        Map<String, String> cookies = Visitor.fill(session, FORM, fields);
        return Visitor.as(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(fields)
                .post(FORM);
    }
}
