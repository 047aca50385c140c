package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class ComingBackToACaseTest {
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String location;
    private String sam;

    @BeforeEach
    void aCase() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        location = northshire.openWithPoliceAndHealth(Northshire.person());
        sam = "officer-" + UUID.randomUUID();
    }

    @Test
    void whoever_comes_again_after_a_while_is_told_when_they_were_here_last_and_nobody_else_is() throws SQLException {
        visit(sam).body("visitedBefore", nullValue()).body("personName", equalTo("Jordan Fictional"));
        visit(sam).body("visitedBefore", nullValue());

        hasBeenAway(sam);
        visit(sam).body("visitedBefore", notNullValue());
        visit("officer-" + UUID.randomUUID()).body("visitedBefore", nullValue());
    }

    @Test
    void nobody_visits_a_case_that_is_not_for_them() {
        northshire
                .person(sam, "northshire-housing", "CASE_MANAGER")
                .get(location + "/visit")
                .then()
                .statusCode(404)
                .body("personName", nullValue());
    }

    private ValidatableResponse visit(String person) {
        return northshire
                .person(person, "northshire-probation", "CASE_MANAGER")
                .get(location + "/visit")
                .then()
                .statusCode(200);
    }

    private static void hasBeenAway(String person) throws SQLException {
        var settings = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class));
                PreparedStatement away = owner.prepareStatement(
                        "update visit set last_at = last_at - interval '1 day' where person = ?")) {
            away.setString(1, person);
            assertThat(away.executeUpdate()).isEqualTo(1);
        }
    }
}
