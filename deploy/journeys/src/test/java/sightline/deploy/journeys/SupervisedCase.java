package sightline.deploy.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A case in which there is something to do with everything that the page about supervision shows. */
record SupervisedCase(Agency probation, String id) {

    /** By placeholder, what the table of pages names of it. */
    Map<String, String> made() throws IOException, InterruptedException {
        String holder = "officer-" + id;
        tell("allocate", Map.of("holder", holder, "grade", "experienced"));
        tell(
                "set-condition",
                Map.of("kind", "curfew", "instrument", "order", "text", "Something fictional", "panelView", "pending"));
        tell("record-non-compliance", Map.of("kind", "late", "severity", "low"));
        tell("request-test", Map.of("substances", List.of("alcohol")));
        tell("consider-recall", Map.of("decision", "recall", "reasons", "Something fictional", "signedBy", List.of()));
        return Map.of(
                "holder", holder,
                "condition", first("conditions", "conditionId"),
                "item", first("non-compliance", "itemId"),
                "test", first("tests", "testId"),
                "decision", first("recalls", "decisionId"));
    }

    private void tell(String verb, Map<String, ?> body) throws IOException, InterruptedException {
        probation.post("CASES", "/cases/%s/%s".formatted(id, verb), verb + "-" + id, body);
    }

    private String first(String things, String name) throws IOException, InterruptedException {
        return probation
                .get("CASES", "/cases/%s/%s".formatted(id, things))
                .path("items")
                .path(0)
                .path(name)
                .asText();
    }
}
