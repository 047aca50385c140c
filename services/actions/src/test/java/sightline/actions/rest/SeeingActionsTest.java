package sightline.actions.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sightline.actions.InNorthshire;
import sightline.actions.Northshire;
import sightline.platform.language.CaseId;

@QuarkusTest
class SeeingActionsTest extends InNorthshire {

    @Test
    void other_agencies_on_the_case_see_that_it_exists_when_it_is_due_and_whether_it_is_done() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);

        northshire
                .as("northshire-housing", "PRACTITIONER")
                .get(action)
                .then()
                .statusCode(200)
                .body("what", nullValue())
                .body("owner", nullValue())
                .body("ownerAgency", equalTo("northshire-health"))
                .body("dueOn", equalTo(Northshire.inDays(20).toString()))
                .body("status", equalTo("assigned"))
                .body("may", empty());
        Stream.of("northshire-health", "northshire-probation", "northshire-coordination")
                .forEach(agency -> northshire
                        .as(agency, agency.endsWith("coordination") ? "MAPPA_COORDINATOR" : "MACHINE")
                        .get(action)
                        .then()
                        .body("what", containsString("hostel")));
    }

    @Test
    void the_history_has_its_text_for_those_alone_who_may_read_the_action() {
        CaseId about = northshire.aCase();
        northshire.assigned(about, 20);

        String fact = northshire
                .as("northshire-health")
                .get("/history/" + about)
                .then()
                .statusCode(200)
                .body("items.type", contains("sightline.action.assigned.v1"))
                .body("items[0].text.what", containsString("hostel"))
                .body("items[0].data.owner", equalTo("staff-77"))
                .extract()
                .path("items[0].id");
        northshire
                .as("northshire-housing")
                .get("/history/" + about)
                .then()
                .body("items[0].text.size()", equalTo(0))
                .body("items[0].data.ownerAgency", equalTo("northshire-health"))
                .body("items[0].data.owner", nullValue());
        northshire
                .as("northshire-health")
                .get("/cases/" + about + "/history/" + fact)
                .then()
                .statusCode(200)
                .body("text.what", containsString("hostel"));
        northshire
                .as("northshire-health")
                .get("/history/" + about + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void an_action_does_not_exist_for_an_agency_that_is_not_on_its_case() {
        CaseId about = northshire.aCase();
        String action = northshire.assigned(about, 20);

        String hidden = detail("northshire-education", action);
        String absent = detail("northshire-education", "/actions/" + UUID.randomUUID());

        assertThat(hidden).isEqualTo(absent);
        northshire
                .in("southmoor", "southmoor-coordination", "MAPPA_COORDINATOR")
                .body(Northshire.undertaking(about, "northshire-health", Northshire.inDays(20)))
                .post("/actions")
                .then()
                .statusCode(404);
        northshire
                .in("southmoor", "southmoor-police", "CHAIR")
                .body(Map.of("reason", "Not theirs to say"))
                .post(action + "/cancel")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_holds_the_soonest_due_first_page_by_page() {
        CaseId about = northshire.aCase();
        String later = northshire.assigned(about, 30);
        String sooner = northshire.assigned(about, 20);
        String same = northshire.assigned(about, 30);

        String next = northshire
                .as("northshire-housing")
                .queryParams("caseId", about.toString(), "limit", 2)
                .get("/actions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id(sooner), id(later)))
                .body("items.what", contains(nullValue(), nullValue()))
                .extract()
                .path("next");
        northshire
                .as("northshire-housing")
                .queryParams("caseId", about.toString(), "limit", 2, "after", next)
                .get("/actions")
                .then()
                .body("items.id", contains(id(same)))
                .body("next", nullValue());
    }

    @Test
    void a_list_is_of_my_agency_or_of_my_area_and_of_what_is_open_or_all() {
        CaseId about = northshire.aCase();
        String mine = northshire.assigned(about, 20);
        String done = northshire.assigned(about, 21);
        String theirs = northshire.assigned(Northshire.undertaking(about, "northshire-housing", Northshire.inDays(20)));
        northshire
                .as("northshire-health")
                .body(Map.of("evidence", "Seen"))
                .post(done + "/complete")
                .then()
                .statusCode(200);

        northshire
                .as("northshire-health")
                .queryParams("owner", "mine", "limit", 200)
                .get("/actions")
                .then()
                .body("items.id", hasItem(id(mine)))
                .body("items.id", not(hasItem(id(done))))
                .body("items.id", not(hasItem(id(theirs))));
        northshire
                .as("northshire-police", "CHAIR")
                .queryParams("caseId", about.toString(), "owner", "area", "status", "all")
                .get("/actions")
                .then()
                .body("items.id", containsInAnyOrder(id(mine), id(done), id(theirs)));
        northshire
                .in("southmoor", "southmoor-coordination", "MAPPA_COORDINATOR")
                .queryParams("owner", "area", "status", "all", "limit", 200)
                .get("/actions")
                .then()
                .body("items.caseId", not(hasItem(about.toString())));
        northshire
                .as("northshire-health")
                .queryParam("owner", "area")
                .get("/actions")
                .then()
                .statusCode(403);
        northshire
                .as("northshire-health")
                .queryParam("after", "nowhere")
                .get("/actions")
                .then()
                .statusCode(400);
    }

    private String detail(String agency, String path) {
        return northshire.as(agency).get(path).then().statusCode(404).extract().path("detail");
    }

    private static String id(String location) {
        return location.substring("/actions/".length());
    }
}
