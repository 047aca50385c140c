package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ReadingBackwardsTest {
    private static final String SAME_MOMENT = "2026-11-20T09:00:00Z";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;

    @BeforeEach
    void a_case_with_concerns_told_in_another_order_than_they_arose() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        for (String at :
                List.of("2026-11-22T09:00:00Z", SAME_MOMENT, SAME_MOMENT, SAME_MOMENT, "2026-11-18T09:00:00Z")) {
            raise("money", at);
        }
    }

    @Test
    void page_by_page_every_fact_comes_once_what_happened_last_first_whatever_the_order_in_which_it_was_told() {
        List<Map<String, Object>> read = new ArrayList<>();
        @Nullable String before = null;
        do {
            JsonPath page = page(before);
            read.addAll(page.getList("items"));
            before = page.get("next");
        } while (before != null);

        assertThat(read).extracting(one -> when(one)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        List<Object> inOrder = lead().queryParam("limit", 200)
                .get(location + "/history")
                .jsonPath()
                .getList("items.id");
        assertThat(read)
                .extracting(one -> one.get("id"))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(inOrder);
    }

    @Test
    void only_what_is_sought_comes_by_agency_type_time_and_when_it_was_written_down() {
        lead().queryParam("order", "latest")
                .queryParam("type", "case.concern-raised")
                .queryParam("from", SAME_MOMENT)
                .queryParam("until", "2026-11-22T09:00:00Z")
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3));
        lead().queryParam("order", "latest")
                .queryParam("agency", "northshire-health")
                .get(location + "/history")
                .then()
                .body("items", empty());
        lead().queryParam("order", "latest")
                .queryParam("recordedAfter", Instant.now().toString())
                .get(location + "/history")
                .then()
                .body("items", empty());
    }

    @Test
    void a_reader_who_is_not_told_of_a_fact_does_not_find_it_by_seeking_it() {
        raise("mental-health", "2026-11-21T09:00:00Z");

        northshire
                .as("northshire-housing")
                .queryParam("order", "latest")
                .get(location + "/history")
                .then()
                .statusCode(404);
        northshire.join(location, "northshire-housing", "dtc").statusCode(200);
        northshire
                .as("northshire-housing")
                .queryParam("order", "latest")
                .queryParam("type", "case.concern-raised")
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void what_cannot_be_read_is_answered_with_what_would_be_right() {
        for (Map.Entry<String, String> one : Map.of(
                        "order", "sideways",
                        "before", "yesterday",
                        "from", "last week",
                        "type", "anything at all",
                        "limit", "201")
                .entrySet()) {
            lead().queryParam(one.getKey(), one.getValue())
                    .get(location + "/history")
                    .then()
                    .statusCode(400)
                    .body("violations.field[0]", containsString(one.getKey()));
        }
    }

    private void raise(String sign, String at) {
        northshire
                .lead(
                        location + "/raise-concern",
                        Map.of("sign", sign, "severity", "urgent", "summary", "Fictional", "occurredAt", at))
                .statusCode(201);
    }

    private JsonPath page(@Nullable String before) {
        RequestSpecification asking = lead().queryParam("order", "latest").queryParam("limit", 2);
        if (before != null) {
            asking.queryParam("before", before);
        }
        return asking.get(location + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification lead() {
        return northshire.as("northshire-probation");
    }

    private static Instant when(Map<String, Object> fact) {
        Object at = fact.get("occurredAt") == null ? fact.get("recordedAt") : fact.get("occurredAt");
        return Instant.parse(String.valueOf(at));
    }
}
