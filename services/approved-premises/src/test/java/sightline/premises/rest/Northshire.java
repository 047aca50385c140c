package sightline.premises.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.Tokens;

/** An area that does not exist, and what its agencies and one of its approved premises do over HTTP. */
final class Northshire {
    static final String PROBATION = "northshire-probation";
    static final String POLICE = "northshire-police";
    static final String HEALTH = "northshire-health";

    private final Tokens tokens;
    private final CasesOnTheTopic cases;

    /** Premises that no other test knows. */
    final String premises = "northshire-house-" + UUID.randomUUID().toString().substring(0, 8);

    Northshire(Tokens tokens, CasesOnTheTopic cases) {
        this.tokens = tokens;
        this.cases = cases;
    }

    /** A person whom probation, police and health know, once this service has heard of it. */
    CaseId person() {
        CaseId about = cases.inNorthshire();
        cases.joined(about, HEALTH, AgencyKind.HEALTH, Place.DTC);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(POLICE).get("/history/" + about).statusCode() == 200
                        && post(as(HEALTH), "/placements", wish(about, premises))
                                        .extract()
                                        .statusCode()
                                == 403);
        return about;
    }

    static Map<String, Object> wish(CaseId about, String premises) {
        return Map.of("caseId", about.toString(), "premises", premises, "arriveOn", "2026-11-16");
    }

    /** The path of the new placement. */
    String requested(CaseId about) {
        return requested(about, premises);
    }

    String requested(CaseId about, String of) {
        String location = post(as(PROBATION), "/placements", wish(about, of))
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/placements/"));
    }

    String booked(CaseId about) {
        return booked(about, premises);
    }

    String booked(CaseId about, String of) {
        String placement = requested(about, of);
        post(as(of), placement + "/assess", Map.of("outcome", "suitable")).statusCode(200);
        post(as(of), placement + "/book", booking()).statusCode(200);
        return placement;
    }

    String resident(CaseId about) {
        String placement = booked(about);
        post(as(premises), placement + "/arrive", Map.of("occurredAt", "2026-11-16T15:00:00Z"))
                .statusCode(200);
        return placement;
    }

    static Map<String, Object> booking() {
        return Map.of("arriveOn", "2026-11-16", "departOn", "2027-01-29");
    }

    static Map<String, Object> talk(boolean pass) {
        return Map.of(
                "topics",
                List.of("plan", "money"),
                "explored",
                List.of("movements", "mood"),
                "signs",
                List.of("money"),
                "said",
                "said in the session",
                "risk",
                "written in the risk section",
                "passToPractitioner",
                pass,
                "notPassedReason",
                pass ? "" : "kept for a fictional reason",
                "occurredAt",
                "2026-11-17T10:00:00Z");
    }

    /** The path of the new session. */
    String logged(String placement, boolean pass) {
        return logged(placement, talk(pass));
    }

    /** The path of the new session. */
    String logged(String placement, Map<String, Object> talk) {
        String location = post(as(premises), placement + "/key-work", talk)
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/key-work/"));
    }

    static ValidatableResponse post(RequestSpecification who, String path, Map<String, Object> body) {
        return who.body(body).post(path).then();
    }

    /** An agency's own system, or one of its people with these roles; the area is in the agency's name. */
    RequestSpecification as(String agency, String... roles) {
        String[] asked = roles.length == 0 ? new String[] {"MACHINE"} : roles;
        String area = agency.substring(0, agency.indexOf('-'));
        return with(tokens.of(agency, area, asked));
    }

    /** One person of an agency of Northshire. */
    RequestSpecification person(String person, String agency, String... roles) {
        return with(tokens.ofPerson(person, agency, "northshire", Map.of(), roles));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
