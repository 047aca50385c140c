package sightline.cases.rest;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;

/** A case as governance decides over HTTP how long it is kept. */
final class KeptRecord {
    static final String LEAD = "northshire-probation";
    static final String COORDINATION = "northshire-coordination";

    private final Northshire northshire;
    private final Map<String, Object> person = Northshire.person();
    private final String location;

    KeptRecord(Northshire northshire) {
        this.northshire = northshire;
        northshire.addAgencies();
        this.location = northshire.openWithPoliceAndHealth(person);
    }

    String location() {
        return location;
    }

    String id() {
        return location.substring("/cases/".length());
    }

    String crn() {
        return Northshire.crnOf(person);
    }

    /** The same person, as somebody would open them again. */
    Map<String, Object> person() {
        return person;
    }

    /** At that moment; told of now. */
    KeptRecord left(String at) {
        northshire.lead(location + "/assess", Northshire.assessment()).statusCode(200);
        northshire
                .coordination(
                        location + "/deregister",
                        Map.of("from", "mappa", "rationale", "A fictional rationale", "occurredAt", at))
                .statusCode(200);
        return this;
    }

    /** Somebody of an agency's governance, who has just signed in. */
    RequestSpecification governance(String person, String agency) {
        return northshire.signedIn(Duration.ZERO, person, agency, "IG_OFFICER");
    }

    ValidatableResponse asks(String person, String verb, Map<String, ?> body) {
        return governance(person, LEAD).body(body).post(location + "/" + verb).then();
    }

    ValidatableResponse show() {
        return governance("ig-1", LEAD).get(location + "/retention").then();
    }

    /** The id of the hold. */
    String held() {
        return asks("ig-1", "set-legal-hold", Map.of("ground", "inquest", "reference", "Fictional coroner, 7"))
                .statusCode(200)
                .extract()
                .path("holds[-1].id");
    }

    ValidatableResponse lift(String hold) {
        return asks("ig-1", "legal-holds/%s/lift".formatted(hold), Map.of("reason", "Concluded"));
    }

    ValidatableResponse review(String outcome) {
        return asks("ig-1", "review-retention", Map.of("outcome", outcome, "reason", "Fictional"));
    }

    ValidatableResponse propose(String ground) {
        return asks("ig-1", "propose-erasure", Map.of("ground", ground, "reason", "Fictional"));
    }

    /** The id of the proposal. */
    String proposed(String ground) {
        return propose(ground).statusCode(200).extract().path("erasure.id");
    }

    ValidatableResponse approve(String person, String erasure) {
        return asks(person, "erasures/%s/approve".formatted(erasure), Map.of());
    }

    ValidatableResponse decline(String person, String erasure) {
        return asks(person, "erasures/%s/decline".formatted(erasure), Map.of("reason", "Still needed"));
    }
}
