package sightline.actions;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Level;
import sightline.platform.language.Place;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.Tokens;

/** An area that does not exist, and what its agencies do over HTTP. */
public final class Northshire {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Tokens tokens;
    private final CasesOnTheTopic cases;

    public Northshire(Tokens tokens, CasesOnTheTopic cases) {
        this.tokens = tokens;
        this.cases = cases;
    }

    /** A case that probation leads, with police, health and housing on it. */
    public CaseId aCase() {
        return known(cases.inNorthshire());
    }

    /** The same, played from a chronicle. */
    public CaseId aRehearsedCase() {
        return known(cases.opened("northshire", "northshire-probation", AgencyKind.PROBATION, Level.TWO, true));
    }

    private CaseId known(CaseId about) {
        cases.joined(about, "northshire-health", AgencyKind.HEALTH, Place.DTC);
        cases.joined(about, "northshire-housing", AgencyKind.HOUSING, Place.DTC);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as("northshire-housing").get("/history/" + about).statusCode() == 200);
        return about;
    }

    /** A day that many days from now, in London. */
    public static LocalDate inDays(int days) {
        return LocalDate.now(LONDON).plusDays(days);
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    public static Map<String, Object> undertaking(CaseId about, String owner, LocalDate dueOn) {
        Map<String, Object> body = new HashMap<>();
        body.put("caseId", about.toString());
        body.put("what", "Visit the fictional hostel and say what was found");
        body.put("ownerAgency", owner);
        body.put("owner", "staff-77");
        body.put("dueOn", dueOn.toString());
        return body;
    }

    public ValidatableResponse assign(Map<String, Object> body) {
        return coordination().body(body).post("/actions").then();
    }

    /** The path of a new action of health's, due in so many days. */
    public String assigned(CaseId about, int days) {
        return assigned(undertaking(about, "northshire-health", inDays(days)));
    }

    public String assigned(Map<String, Object> body) {
        String location = assign(body).statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/actions/"));
    }

    public RequestSpecification coordination() {
        return as("northshire-coordination", "MAPPA_COORDINATOR");
    }

    public RequestSpecification as(String agency, String... roles) {
        return in("northshire", agency, roles);
    }

    public RequestSpecification in(String area, String agency, String... roles) {
        String[] asked = roles.length == 0 ? new String[] {"MACHINE"} : roles;
        return given().auth().oauth2(tokens.of(agency, area, asked)).contentType("application/json");
    }
}
