package sightline.meetings.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.CaseId;
import sightline.platform.language.Level;
import sightline.platform.language.Place;
import sightline.platform.testkit.CasesOnTheTopic;
import sightline.platform.testkit.Tokens;

/** An area that does not exist, and the meetings its agencies have over HTTP. */
final class Northshire {
    static final String COORDINATION = "northshire-coordination";
    static final String PROBATION = "northshire-probation";
    static final String POLICE = "northshire-police";
    static final String HEALTH = "northshire-health";
    static final String IN_NOVEMBER = "2026-11-16T10:00:00Z";

    private final Tokens tokens;
    private final CasesOnTheTopic cases;

    Northshire(Tokens tokens, CasesOnTheTopic cases) {
        this.tokens = tokens;
        this.cases = cases;
    }

    /** Probation leads, police are on it as a Responsible Authority and health under its duty. */
    CaseId managed() {
        return managed(false);
    }

    CaseId managed(boolean rehearsed) {
        CaseId about = cases.opened("northshire", PROBATION, AgencyKind.PROBATION, Level.TWO, rehearsed);
        cases.joined(about, POLICE, AgencyKind.POLICE, Place.RA);
        cases.joined(about, HEALTH, AgencyKind.HEALTH, Place.DTC);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(HEALTH).get("/history/" + about).statusCode() == 200);
        return about;
    }

    static Map<String, Object> meetingAbout(CaseId about) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("caseId", about.toString());
        meeting.put("kind", "initial");
        meeting.put("level", 2);
        meeting.put("startsAt", IN_NOVEMBER);
        meeting.put("venue", "Canary room, Fictional House");
        meeting.put("minuteTaker", COORDINATION);
        return meeting;
    }

    /** The path of the new meeting, which has begun. */
    String scheduled(CaseId about) {
        return scheduled(meetingAbout(about));
    }

    String scheduled(Map<String, Object> meeting) {
        return path(coordination().body(meeting).post("/meetings").then().statusCode(201));
    }

    static String path(ValidatableResponse created) {
        String location = created.extract().header("Location");
        return location.substring(location.indexOf("/meetings/"));
    }

    String held(CaseId about) {
        String meeting = scheduled(about);
        Map<String, Object> attendance = Map.of("attendance", List.of(Map.of("agency", PROBATION, "how", "attended")));
        coordination().body(attendance).post(meeting + "/hold").then().statusCode(200);
        return meeting;
    }

    static Map<String, Object> decision() {
        return Map.of(
                "topic", "plan",
                "decision", "Canary decision: daily contact",
                "because", "Canary because: two unexplained absences",
                "dissent", "Canary dissent: weekly is enough");
    }

    ValidatableResponse minute(String meeting, String text, @Nullable String ifMatch) {
        RequestSpecification request = coordination().body(Map.of("text", text));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(meeting + "/minutes").then();
    }

    ValidatableResponse approve(String meeting) {
        return as(POLICE, "CHAIR").post(meeting + "/approve-minutes").then();
    }

    ValidatableResponse distribute(String meeting, String... to) {
        return coordination()
                .body(Map.of("to", List.of(to)))
                .post(meeting + "/distribute")
                .then();
    }

    RequestSpecification coordination() {
        return as(COORDINATION, "MAPPA_COORDINATOR");
    }

    RequestSpecification as(String agency, String... roles) {
        return of("northshire", agency, roles);
    }

    RequestSpecification of(String area, String agency, String... roles) {
        String[] asked = roles.length == 0 ? new String[] {"MACHINE"} : roles;
        return with(tokens.of(agency, area, asked));
    }

    RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
