package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class NarrowingAListTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    // Agencies of their own, since others are on the cases of other tests too
    private String squad;
    private String lettings;
    private String adam;
    private String bede;
    private String cuthbert;

    @BeforeEach
    void three_cases_of_a_squad_that_supervises_and_of_lettings_that_do_not() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        squad = agency("police");
        lettings = agency("housing");
        bede = opened("Bede Fictional", 2, 3);
        adam = opened("Adam Fictional", 1, 1);
        cuthbert = opened("Cuthbert Fictional", 3, 2);
    }

    @Test
    void a_list_is_narrowed_by_the_values_of_a_case_and_by_all_that_is_said_at_once() {
        lead(adam, "assess", Northshire.assessment());
        lead(cuthbert, "assess", Northshire.assessment());
        northshire
                .coordination(cuthbert + "/deregister", Map.of("from", "mappa", "rationale", "Fictional"))
                .statusCode(200);

        holds("level=3", bede);
        holds("category=1", adam);
        holds("rosh=high", adam);
        holds("rosh=very-high");
        holds("lead=northshire-probation", adam, bede);
        holds("lead=" + squad);
        holds("area=northshire&level=3", bede);
        holds("area=southmoor");
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .get("/cases?status=left&sort=changed&limit=200")
                .then()
                .body("items.id", hasItem(id(cuthbert)));
        holds("status=managed&category=1&rosh=high&level=1", adam);
        holds("status=managed&category=1&level=3");
        holds("q=fictional&level=3", bede);
        holds("q=fictional&rosh=high", adam);
    }

    @Test
    void only_those_are_listed_of_which_all_is_so_that_was_asked_for() {
        lead(adam, "allocate", Map.of("holder", "officer-1", "grade", "experienced", "workloadPercent", 90));
        northshire.join(adam, "northshire-elm-house", "ap").statusCode(200);
        lead(bede, "return-to-custody", Map.of("reason", "A fictional recall"));
        lead(bede, "review", Map.of("kind", "plan", "outcome", "As before", "nextOn", "2026-01-31"));
        lead(cuthbert, "raise-concern", Map.of("sign", "weapon", "summary", "Fictional", "severity", "routine"));
        lead(cuthbert, "review", Map.of("kind", "plan", "outcome", "As before", "nextOn", "2026-01-31"));

        northshire
                .person("officer-1", squad, "CASE_MANAGER")
                .get("/cases?only=mine")
                .then()
                .body("items.id", contains(id(adam)));
        holds("only=mine");
        holds("only=stay", adam);
        holds("only=custody", bede);
        holds("only=overdue-review", bede, cuthbert);
        holds("only=unanswered", cuthbert);
        holds("only=overdue-review&only=unanswered", cuthbert);

        lead(bede, "review", Map.of("kind", "plan", "outcome", "Still", "nextOn", "2126-01-31"));
        holds("only=overdue-review", cuthbert);
    }

    @Test
    void cases_are_listed_by_the_flags_that_their_pages_show() {
        lead(adam, "release", Map.of("licence", true, "to", "address"));
        lead(adam, "allocate", Map.of("holder", "officer-1", "grade", "experienced", "workloadPercent", 90));
        lead(adam, "mark-holder-absent", Map.of("holder", "officer-1"));
        lead(bede, "raise-concern", Map.of("sign", "weapon", "summary", "Fictional", "severity", "routine"));
        lead(cuthbert, "request-permission", Map.of("kind", "travel", "detail", "Fictional"));

        holds("only=licence", adam);
        holds("only=holder-away", adam);
        holds("only=concern-unanswered", bede);
        holds("only=unanswered", bede, cuthbert);

        lead(
                adam,
                "record-sentence",
                Map.of(
                        "kind",
                        "determinate",
                        "offenceGroup",
                        "robbery",
                        "offence",
                        "A robbery in a story",
                        "lengthDays",
                        900,
                        "licenceEndsOn",
                        "2026-01-31"));
        lead(adam, "name-cover", Map.of("holder", "officer-2", "grade", "qualified"));
        holds("only=licence");
        holds("only=holder-away");
    }

    @Test
    void an_arrest_is_without_a_decision_until_recall_is_considered_after_it_and_signed() {
        arrested(adam, "2026-11-20T21:40:00Z");
        arrested(bede, "2026-11-21T21:40:00Z");
        holds("only=arrest-undecided", adam, bede);

        decideOnRecall(adam, "2026-11-22T09:00:00Z", "senior");
        holds("only=arrest-undecided", adam, bede);
        decideOnRecall(adam, "2026-11-22T09:00:00Z", "senior", "head");
        holds("only=arrest-undecided", bede);

        // Told late, of before the decision; and another of after it
        arrested(adam, "2026-11-19T21:40:00Z");
        holds("only=arrest-undecided", bede);
        arrested(adam, "2026-11-23T21:40:00Z");
        holds("only=arrest-undecided", adam, bede);

        // It turns out to have been the day before the decision
        Map<String, Object> right = arrestOf(adam, "2026-11-21T21:40:00Z");
        right.put("supersedes", lastArrestOf(adam));
        arrested(right);
        holds("only=arrest-undecided", bede);
    }

    private void arrested(String location, String at) {
        arrested(arrestOf(location, at));
    }

    private Map<String, Object> arrestOf(String location, String at) {
        String crn = northshire.as(squad).get(location).then().extract().path("identifiers.crn");
        Map<String, Object> arrest = new HashMap<>(Northshire.arrestOf(crn));
        arrest.put("occurredAt", at);
        arrest.put("custodyReference", UUID.randomUUID().toString());
        return arrest;
    }

    /** By the force, which is not on the case. */
    private void arrested(Map<String, Object> arrest) {
        northshire
                .as("northshire-police", "MACHINE")
                .body(arrest)
                .post("/arrests")
                .then()
                .statusCode(202);
    }

    private String lastArrestOf(String location) {
        return northshire
                .as("northshire-probation")
                .get(location + "/history?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.type.contains('case.arrest-recorded') }[-1].id");
    }

    private void decideOnRecall(String location, String at, String... signedBy) {
        lead(
                location,
                "consider-recall",
                Map.of(
                        "decision",
                        "no-recall",
                        "reasons",
                        "A fictional reason",
                        "signedBy",
                        List.of(signedBy),
                        "occurredAt",
                        at));
    }

    @Test
    void what_was_asked_waits_until_it_is_answered_and_for_the_two_it_is_between() {
        String asked = northshire
                .as("northshire-probation")
                .body(Map.of("to", lettings, "question", "A fictional question"))
                .post(bede + "/ask-question")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String question = asked.substring(asked.indexOf("/cases/"));

        listed(lettings, "only=unanswered").body("items.id", contains(id(bede)));
        holds("only=unanswered");
        northshire
                .as(lettings)
                .body(Map.of("answer", "A fictional answer"))
                .post(question + "/answer")
                .then()
                .statusCode(200);
        listed(lettings, "only=unanswered").body("items", empty());
    }

    @Test
    void what_an_agency_is_not_told_of_neither_narrows_nor_sorts_its_list() {
        lead(adam, "assess", Northshire.assessment());
        lead(adam, "return-to-custody", Map.of("reason", "A fictional recall"));
        lead(cuthbert, "review", Map.of("kind", "plan", "outcome", "As before", "nextOn", "2026-01-31"));
        lead(cuthbert, "raise-concern", Map.of("sign", "weapon", "summary", "Fictional", "severity", "routine"));
        lead(bede, "release", Map.of("licence", true, "to", "address"));
        lead(bede, "allocate", Map.of("holder", "officer-1", "grade", "experienced", "workloadPercent", 90));
        lead(bede, "mark-holder-absent", Map.of("holder", "officer-1"));
        arrested(bede, "2026-11-21T21:40:00Z");

        for (String told : List.of(
                "rosh=high",
                "only=custody",
                "only=licence",
                "only=holder-away",
                "only=arrest-undecided",
                "only=concern-unanswered",
                "only=overdue-review",
                "only=unanswered")) {
            listed(lettings, told).body("items", empty());
        }
        listed(lettings, "sort=review").body("items.id", contains(id(bede), id(adam), id(cuthbert)));
        listed(squad, "sort=review").body("items.id", contains(id(cuthbert), id(bede), id(adam)));
    }

    @Test
    void a_list_is_read_page_by_page_in_every_order() {
        lead(bede, "review", Map.of("kind", "plan", "outcome", "As before", "nextOn", "2026-05-31"));
        lead(adam, "review", Map.of("kind", "level-1", "outcome", "As before", "nextOn", "2026-03-31"));
        northshire
                .coordination(
                        adam + "/set-level", Map.of("category", 1, "level", 2, "rationale", "A fictional rationale"))
                .statusCode(200);

        assertThat(pages("opened")).containsExactly(id(bede), id(adam), id(cuthbert));
        assertThat(pages("name")).containsExactly(id(adam), id(bede), id(cuthbert));
        assertThat(pages("level")).containsExactly(id(bede), id(adam), id(cuthbert));
        assertThat(pages("changed")).containsExactly(id(adam), id(cuthbert), id(bede));
        assertThat(pages("review")).containsExactly(id(adam), id(bede), id(cuthbert));
    }

    @Test
    void a_bad_value_is_told_what_would_be_right() {
        refused("level=4", "is 1, 2 or 3");
        refused("level=high", "is 1, 2 or 3");
        refused("category=0", "is 1, 2, 3 or 4");
        refused("rosh=severe", "is low, medium, high or very-high");
        refused("status=gone", "is managed or left");
        refused("lead=Not an agency", "like northshire-police");
        refused("area=Not an area", "like northshire");
        refused("only=mine&only=yours", "is mine, watched, stay, custody, licence, holder-away, limited");
        refused("sort=age", "is opened, name, level, changed or review");
        refused("sort=review&after=" + UUID.randomUUID(), "is what next said, under the same sort");
        refused("sort=level&after=9~" + UUID.randomUUID(), "is what next said, under the same sort");
        refused("sort=changed&after=now~" + UUID.randomUUID(), "is what next said, under the same sort");
        refused("after=somewhere", "is what next said, under the same sort");
    }

    private void refused(String query, String right) {
        northshire
                .as(squad)
                .get("/cases?" + query)
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString(right)));
    }

    private void holds(String query, String... cases) {
        ValidatableResponse listed = listed(squad, query);
        if (cases.length == 0) {
            listed.body("items", empty());
        } else {
            Object[] ids = List.of(cases).stream().map(NarrowingAListTest::id).toArray();
            listed.body("items.id", containsInAnyOrder(ids));
        }
    }

    private ValidatableResponse listed(String agency, String query) {
        return northshire.as(agency).get("/cases?" + query).then().statusCode(200);
    }

    private List<String> pages(String sort) {
        List<String> ids = new ArrayList<>();
        @Nullable String next = null;
        do {
            var page = northshire
                    .as(squad)
                    .queryParam("limit", 1)
                    .queryParam("sort", sort)
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .get("/cases")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        return ids;
    }

    private String opened(String name, int category, int level) {
        Map<String, Object> person = new HashMap<>(Northshire.person());
        person.putAll(Map.of("personName", name, "category", category, "level", level));
        String location = northshire.open(person);
        northshire.join(location, squad, "ra").statusCode(200);
        northshire.join(location, lettings, "dtc").statusCode(200);
        return location;
    }

    private void lead(String location, String verb, Map<String, ?> body) {
        int status = northshire.lead(location + "/" + verb, body).extract().statusCode();
        assertThat(status).as(verb).isIn(200, 201);
    }

    private String agency(String kind) {
        String id = "northshire-" + UUID.randomUUID();
        northshire
                .as("sightline-operations", "SYSADMIN")
                .body(Map.of("name", "Fictional " + kind, "kind", kind, "area", "northshire"))
                .put("/agencies/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String id(String location) {
        return location.substring("/cases/".length());
    }
}
