package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class HoldingForLawTest {
    private static final String LONG_AGO = "2012-01-15T12:00:00Z";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private KeptRecord record;

    @BeforeEach
    void a_case() {
        northshire = new Northshire(tokens);
        record = new KeptRecord(northshire);
    }

    @Test
    void a_case_is_held_while_the_person_is_managed_and_listed_so_though_nothing_is_due() {
        String hold = record.held();

        record.show()
                .statusCode(200)
                .body("holds.id", contains(hold))
                .body("holds.ground", contains("inquest"))
                .body("holds.reference", contains("Fictional coroner, 7"))
                .body("holds.setBy", contains("ig-1"))
                .body("leftOn", nullValue())
                .body("class", nullValue())
                .body("reviewOn", nullValue())
                .body("due", equalTo(false))
                .body("may", contains("set-legal-hold", "lift-legal-hold"));
        assertThat(listed("yes")).doesNotContain(record.id());
        assertThat(listed("all")).contains(record.id());
    }

    @Test
    void several_holds_stand_at_once_and_only_one_that_stands_is_lifted() {
        String first = record.held();
        String second = record.held();

        record.lift(first).statusCode(200).body("holds.id", contains(second));
        record.lift(first).statusCode(409).body("obstacle", equalTo("HoldDoesNotStand"));
        record.lift(second).statusCode(200).body("holds", empty());
    }

    @Test
    void whoever_governs_no_more_than_another_agency_on_the_case_holds_nothing() {
        for (String agency : List.of("northshire-police", "northshire-housing")) {
            record.governance("ig-2", agency)
                    .body(Map.of("ground", "inquest", "reference", "Fictional"))
                    .post(record.location() + "/set-legal-hold")
                    .then()
                    .statusCode(404);
        }
        northshire
                .person("senior-1", KeptRecord.LEAD, "SENIOR")
                .body(Map.of("ground", "inquest", "reference", "Fictional"))
                .post(record.location() + "/set-legal-hold")
                .then()
                .statusCode(403);
    }

    @Test
    void at_whatever_point_a_hold_is_set_nothing_is_erased_until_it_is_lifted() {
        for (int point = 0; point < 4; point++) {
            KeptRecord held = new KeptRecord(northshire);
            String hold = point == 0 ? held.held() : "";
            held.left(LONG_AGO);
            hold = point == 1 ? held.held() : hold;
            held.review("not-needed").statusCode(200);
            hold = point == 2 ? held.held() : hold;
            String erasure;
            if (point == 3) {
                erasure = held.proposed("retention-ended");
                hold = held.held();
                held.approve("ig-2", erasure).statusCode(409).body("obstacle", equalTo("HoldStands"));
                held.lift(hold).statusCode(200);
            } else {
                held.propose("retention-ended").statusCode(409).body("obstacle", equalTo("HoldStands"));
                held.propose("ordered").statusCode(409).body("obstacle", equalTo("HoldStands"));
                held.lift(hold).statusCode(200);
                erasure = held.proposed("retention-ended");
            }
            held.approve("ig-2", erasure).statusCode(200);
        }
    }

    @Test
    void what_is_said_of_a_hold_stays_home_and_is_read_by_who_answers_for_the_case() {
        record.held();

        northshire
                .person("senior-1", KeptRecord.LEAD, "SENIOR")
                .get(record.location() + "/history")
                .then()
                .body("items.type", hasItem("sightline.case.legal-hold-set.v1"))
                .body("items.text.reference", hasItem("Fictional coroner, 7"));
        northshire
                .as("northshire-police")
                .get(record.location() + "/history")
                .then()
                .body("items.type", not(hasItem("sightline.case.legal-hold-set.v1")));
    }

    @Test
    void the_database_itself_does_not_let_a_held_case_be_marked_as_erased() throws Exception {
        record.held();

        try (var owner = DriverManager.getConnection(
                        property("quarkus.datasource.jdbc.url"),
                        property("quarkus.flyway.username"),
                        property("quarkus.flyway.password"));
                var mark = owner.prepareStatement("insert into erased_case (case_id, erasure_id) values (?, ?)")) {
            mark.setObject(1, UUID.fromString(record.id()));
            mark.setObject(2, UUID.randomUUID());
            assertThatThrownBy(mark::executeUpdate).hasMessageContaining("while a legal hold stands");
        }
    }

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    @Test
    void a_hold_without_its_reference_is_answered_with_what_would_be_right() {
        record.asks("ig-1", "set-legal-hold", Map.of("ground", "inquest", "reference", " "))
                .statusCode(400)
                .body("violations.field", hasItem("reference"));
    }

    private List<String> listed(String due) {
        return record.governance("ig-1", KeptRecord.LEAD)
                .queryParam("due", due)
                .queryParam("limit", 200)
                .get("/retention")
                .then()
                .statusCode(200)
                .extract()
                .path("items.case");
    }
}
