package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.cases.usecases.emergency.EscalateReviews;
import sightline.platform.testkit.AtOnce;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ReviewingEmergenciesTest {
    private static final Map<String, String> JUSTIFIED = Map.of("outcome", "justified", "words", "A life was at risk");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Inject
    EscalateReviews escalating;

    private Northshire northshire;
    private String location = "";
    private String officer = "";
    private String emergency = "";

    @BeforeEach
    void somebody_broke_the_glass() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        officer = "officer-" + UUID.randomUUID();
        emergency = broken(location);
    }

    @Test
    void governance_of_each_agency_on_the_case_sees_it_by_reference_and_nothing_of_the_case() {
        for (String agency : List.of("northshire-probation", "northshire-police", "northshire-health")) {
            Map<String, Object> listed = listed(agency).getMap("find { it.emergencyId == '%s' }".formatted(emergency));
            assertThat(listed)
                    .containsEntry("caseId", location.substring("/cases/".length()))
                    .containsEntry("person", officer)
                    .containsEntry("agency", "northshire-housing")
                    .containsEntry("ground", "risk-to-life")
                    .containsEntry("words", "A fictional threat was heard")
                    .containsEntry("overdue", false)
                    .containsOnlyKeys(
                            "emergencyId",
                            "caseId",
                            "person",
                            "agency",
                            "ground",
                            "words",
                            "at",
                            "until",
                            "reviewDue",
                            "overdue");
            governance(agency).get(location).then().statusCode(403);
        }
    }

    @Test
    void an_agency_that_is_not_on_the_case_and_an_excluded_officer_do_not_see_it() {
        northshire
                .person("senior-1", "northshire-probation", "SENIOR")
                .body(Map.of("kind", "exclusion", "person", "ig-of-northshire-police", "because", "Fictional"))
                .post(location + "/restrict-access")
                .then()
                .statusCode(200);

        for (String agency : List.of("northshire-housing", "northshire-police")) {
            assertThat(listed(agency).getList("emergencyId")).doesNotContain(emergency);
            review(governance(agency), JUSTIFIED).statusCode(404);
        }
    }

    @Test
    void only_governance_reviews() {
        northshire
                .person("senior-1", "northshire-probation", "SENIOR")
                .get("/emergencies")
                .then()
                .statusCode(403);
        review(northshire.person("senior-1", "northshire-probation", "SENIOR"), JUSTIFIED)
                .statusCode(403);
    }

    @Test
    void a_second_person_reviews_it_once_and_it_is_kept_in_the_history() {
        review(governance("northshire-probation"), JUSTIFIED)
                .statusCode(200)
                .body("review.outcome", equalTo("justified"))
                .body("review.by", equalTo("ig-of-northshire-probation"));
        review(governance("northshire-probation"), JUSTIFIED).statusCode(200);
        review(governance("northshire-police"), Map.of("outcome", "not-justified", "words", "Nobody was at risk"))
                .statusCode(409)
                .body("obstacle", equalTo("ReviewedAlready"));

        northshire
                .person("senior-1", "northshire-probation", "SENIOR")
                .get(location + "/history")
                .then()
                .body("items.findAll { it.type == 'sightline.case.access-reviewed.v1' }.size()", equalTo(1))
                .body("items.text.words", hasItem("A life was at risk"));
        northshire
                .as("northshire-probation")
                .get(location + "/history")
                .then()
                .body("items.type", not(hasItem(containsString("access-"))));
    }

    @Test
    void forty_who_review_one_emergency_at_once_are_each_answered_and_one_of_them_has_reviewed_it() {
        List<Integer> answers = AtOnce.ask(i -> review(
                        northshire.person("ig-" + i + "-" + officer, "northshire-probation", "IG_OFFICER"), JUSTIFIED)
                .extract()
                .statusCode());

        assertThat(answers).isSubsetOf(200, 409, AtOnce.OVERLOADED).containsOnlyOnce(200);
    }

    @Test
    void nobody_reviews_their_own() {
        review(northshire.person(officer, "northshire-probation", "IG_OFFICER"), JUSTIFIED)
                .statusCode(409)
                .body("obstacle", equalTo("OwnEmergency"));
    }

    @Test
    void what_is_overdue_comes_first_and_what_was_reviewed_last() throws Exception {
        String reviewed = broken(northshire.open(Northshire.person()));
        governance("northshire-probation")
                .body(JUSTIFIED)
                .post("/emergencies/%s/review".formatted(reviewed))
                .then()
                .statusCode(200);
        String late = broken(northshire.open(Northshire.person()));
        LongAgo.reviewWasDue(Duration.ofDays(365), late);

        JsonPath page =
                governance("northshire-probation").get("/emergencies?limit=1").jsonPath();
        assertThat(page.getString("items[0].emergencyId")).isEqualTo(late);
        assertThat(page.getBoolean("items[0].overdue")).isTrue();
        assertThat(idsByPages()).contains(late, emergency, reviewed).doesNotHaveDuplicates();
        assertThat(idsByPages().indexOf(reviewed)).isGreaterThan(idsByPages().indexOf(emergency));
    }

    @Test
    void what_nobody_reviewed_in_time_is_put_once_before_those_who_govern_and_is_shown_as_escalated() throws Exception {
        LongAgo.reviewWasDue(Duration.ofHours(1), emergency);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(overdueIn("SENIOR")).containsExactly(emergency));
        escalating.turn();

        assertThat(overdueIn("SENIOR")).containsExactly(emergency);
        assertThat(overdueIn("CASE_MANAGER")).isEmpty();
        assertThat(listed("northshire-probation")
                        .getString("find { it.emergencyId == '%s' }.escalatedAt".formatted(emergency)))
                .isNotNull();
    }

    @Test
    void what_was_reviewed_in_time_is_never_escalated() throws Exception {
        review(governance("northshire-probation"), JUSTIFIED).statusCode(200);
        LongAgo.reviewWasDue(Duration.ofHours(1), emergency);

        escalating.turn();

        assertThat(overdueIn("SENIOR")).isEmpty();
    }

    /** Which emergencies the history says are overdue, as this role of the lead agency is told. */
    private List<String> overdueIn(String role) {
        return northshire
                .person("reader-1", "northshire-probation", role)
                .get(location + "/history?limit=200")
                .jsonPath()
                .getList("items.findAll { it.type == 'sightline.case.access-review-overdue.v1' }.data.accessId");
    }

    @Test
    void a_malformed_review_or_page_is_answered_with_what_would_be_right() {
        review(governance("northshire-probation"), Map.of("outcome", "justified", "words", " "))
                .statusCode(400)
                .body("violations.field", hasItem("words"));
        governance("northshire-probation").get("/emergencies?after=7").then().statusCode(400);
        governance("northshire-probation")
                .body(JUSTIFIED)
                .post("/emergencies/%s/review".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    private String broken(String about) {
        return northshire
                .signedIn(Duration.ofMinutes(1), officer, "northshire-housing", "CASE_MANAGER")
                .body(Map.of("ground", "risk-to-life", "words", "A fictional threat was heard"))
                .post(about + "/break-glass")
                .then()
                .statusCode(201)
                .extract()
                .path("emergencyId");
    }

    private ValidatableResponse review(RequestSpecification by, Map<String, String> found) {
        return by.body(found)
                .post("/emergencies/%s/review".formatted(emergency))
                .then();
    }

    private RequestSpecification governance(String agency) {
        return northshire.person("ig-of-" + agency, agency, "IG_OFFICER");
    }

    private JsonPath listed(String agency) {
        return governance(agency).get("/emergencies?limit=200").jsonPath().setRootPath("items");
    }

    private List<String> idsByPages() {
        List<String> ids = new ArrayList<>();
        @Nullable String next = null;
        do {
            JsonPath page = governance("northshire-probation")
                    .get("/emergencies?limit=2" + (next == null ? "" : "&after=" + next))
                    .jsonPath();
            ids.addAll(page.getList("items.emergencyId", String.class));
            next = page.getString("next");
        } while (next != null);
        return ids;
    }
}
