package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.testkit.matrix.Which;

/** The cases of the matrix, as the agencies of Northshire make and limit them through the real APIs. */
final class CasesOfThePages {
    private static final String PROBATION = "northshire-probation";
    private static final String ELM_HOUSE = "northshire-elm-house";
    private static final String CANARY = "canary:";

    private final Agency coordination;
    private final Agency probation;
    private final Agency prison;

    CasesOfThePages(Map<String, String> environment) {
        coordination = new Agency("northshire-coordination", environment);
        probation = new Agency(PROBATION, environment);
        prison = new Agency("northshire-prison", environment);
    }

    /** Nothing with these words in it may come to whoever does not see the case. */
    static boolean isCanary(String name) {
        return name.startsWith(CANARY);
    }

    /** A case with something of everything, by what the placeholders of the table mean. */
    Map<String, String> made(Which which) throws IOException, InterruptedException {
        Map<String, String> names = opened(which);
        String id = names.getOrDefault("id", "");
        join(id, "northshire-police", "ra", null);
        join(id, "northshire-health", "dtc", null);
        join(id, ELM_HOUSE, "ap", null);
        if (which == Which.PLAIN) {
            join(id, "northshire-housing", "dtc", Instant.now().plus(15, ChronoUnit.SECONDS));
        }
        names.put("told", told(id));
        names.put("concern", concern(id));
        names.put("permission", permission(id));
        names.put("address", address(id));
        names.putAll(new SupervisedCase(probation, id).made());
        names.put("referral", referral(id));
        names.put("meeting", meeting(id));
        String what = "Fictional action " + UUID.randomUUID();
        names.put(CANARY + "what", what);
        names.put("action", action(id, what));
        names.put("placement", placement(id));
        names.put("request", request(id));
        return names;
    }

    /**
     * The plain one is left by housing, in its own time. Who limits the others is the head, at a form: no system signs
     * in, and whoever restricts a case is named on it.
     */
    void limit(Which which, String id, Map<String, Visitor> staff) throws IOException, InterruptedException {
        switch (which) {
            case EXCLUDING -> {
                restrict(id, "exclusion", "northshire.case-manager", false, staff);
                restrict(id, "exclusion", "northshire.senior", true, staff);
            }
            case RESTRICTED -> restrict(id, "restriction", "northshire.head", false, staff);
            case CATEGORY_4 ->
                coordination.post(
                        "CASES",
                        "/cases/%s/set-level".formatted(id),
                        "level-" + id,
                        Map.of("category", 4, "level", 2, "rationale", "Fictional"));
            case PLAIN, NONE -> {
                // Nobody limits it
            }
        }
    }

    private Map<String, String> opened(Which which) throws IOException, InterruptedException {
        // Letters only: what has figures in it is looked for as a number
        String mark = UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(one -> Character.isDigit(one) ? one - '0' + 'k' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String name = "Matrix Made-Up-%s-%s".formatted(which.name().charAt(0), mark);
        String crn = "X8%05d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000));
        HttpResponse<String> answer = coordination.post(
                "CASES",
                "/cases",
                "open-" + mark,
                Map.of(
                        "personName",
                        name,
                        "dateOfBirth",
                        "1984-03-09",
                        "identifiers",
                        Map.of("crn", crn),
                        "area",
                        "northshire",
                        "leadAgency",
                        PROBATION,
                        "category",
                        2,
                        "level",
                        2));
        Map<String, String> names = new HashMap<>();
        names.put("id", last(answer));
        names.put("mark", mark);
        names.put("crn", crn);
        names.put(CANARY + "name", name);
        names.put(CANARY + "crn", crn);
        return names;
    }

    private void join(String id, String agency, String place, @Nullable Instant until)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(Map.of("agency", agency, "place", place, "basis", "Fictional"));
        if (until != null) {
            body.put("until", until.toString());
        }
        coordination.post("CASES", "/cases/%s/join".formatted(id), "join-" + agency + id, body);
    }

    private static void restrict(String id, String kind, String whom, boolean hidden, Map<String, Visitor> staff)
            throws IOException, InterruptedException {
        Visitor head = Objects.requireNonNull(staff.get("northshire.head"));
        Map<String, String> filled = Map.of(
                "kind",
                kind,
                "person",
                Objects.requireNonNull(staff.get(whom)).staffId(),
                "hidden",
                Boolean.toString(hidden),
                "because",
                "Fictional");
        Visitor.Answer answer = head.post("/cases/%s/limits/restrict".formatted(id), filled);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** An entry that everyone on the case is told of. */
    private String told(String id) throws IOException, InterruptedException {
        coordination.post(
                "CASES",
                "/cases/%s/set-level".formatted(id),
                "told-" + id,
                Map.of("category", 2, "level", 2, "rationale", "Fictional"));
        JsonNode told = coordination.get("CASES", "/cases/%s/history?limit=200".formatted(id));
        return told.path("items").path(told.path("items").size() - 1).path("id").asText();
    }

    private String concern(String id) throws IOException, InterruptedException {
        return last(probation.post(
                "CASES",
                "/cases/%s/raise-concern".formatted(id),
                "concern-" + id,
                Map.of("sign", "money", "summary", "Something fictional", "severity", "routine")));
    }

    private String permission(String id) throws IOException, InterruptedException {
        return last(probation.post(
                "CASES",
                "/cases/%s/request-permission".formatted(id),
                "permission-" + id,
                Map.of("kind", "travel", "detail", "Something fictional")));
    }

    private String address(String id) throws IOException, InterruptedException {
        return last(probation.post(
                "CASES",
                "/cases/%s/propose-address".formatted(id),
                "address-" + id,
                Map.of("purpose", "release", "address", "Somewhere fictional")));
    }

    private String referral(String id) throws IOException, InterruptedException {
        probation.post(
                "CASES",
                "/cases/%s/refer".formatted(id),
                "refer-" + id,
                Map.of("levelSought", 3, "reason", "Something fictional"));
        return probation
                .get("CASES", "/cases/%s/referrals".formatted(id))
                .path("referrals")
                .path(0)
                .path("referralId")
                .asText();
    }

    private String request(String id) throws IOException, InterruptedException {
        prison.post(
                "CASES",
                "/cases/%s/involvement-requests".formatted(id),
                "request-" + id,
                Map.of("reason", "A fictional reason"));
        JsonNode asked = coordination.get("CASES", "/cases/%s/involvement-requests".formatted(id));
        return asked.path("items").path(0).path("requestId").asText();
    }

    /* What other services keep is made once they have heard of the case. */

    private String meeting(String id) throws IOException, InterruptedException {
        Instant soon = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return last(coordination.postOnceHeard(
                "MEETINGS",
                "/meetings",
                Map.of("caseId", id, "kind", "initial", "level", 2, "startsAt", soon.toString())));
    }

    private String action(String id, String what) throws IOException, InterruptedException {
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        return last(coordination.postOnceHeard(
                "ACTIONS",
                "/actions",
                Map.of("caseId", id, "what", what, "ownerAgency", "northshire-police", "dueOn", due.toString())));
    }

    private String placement(String id) throws IOException, InterruptedException {
        return last(probation.postOnceHeard(
                "APPROVED_PREMISES", "/placements", Map.of("caseId", id, "premises", ELM_HOUSE)));
    }

    private static String last(HttpResponse<String> made) {
        String location = made.headers().firstValue("Location").orElseThrow(() -> new AssertionError(made.body()));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
