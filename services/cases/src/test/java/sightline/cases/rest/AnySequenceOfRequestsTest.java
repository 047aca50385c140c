package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.ServiceDatabase;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.Endpoint;
import sightline.platform.testkit.matrix.Which;

/**
 * Asks every verb there is of one case in any order, by anybody, on any version, in any form: each has its right
 * answer, and what is not taken changes nothing. The verbs are the lines of {@code matrix.txt}, which a new one must
 * have.
 */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class AnySequenceOfRequestsTest {
    private static final int REQUESTS = 400;
    private static final Set<Integer> WHO_MAY_NOT = Set.of(403, 404);
    private static final Set<Integer> TAKEN = Set.of(200, 201, 202, 204);
    /* A form that is refused, a person who signs as what they are not, a thing that is not there or in another state, a
     * version that was overtaken, and a glass that was broken too often. */
    private static final Set<Integer> NOT_TAKEN = Set.of(400, 403, 404, 409, 412, 422, 429);

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void each_request_has_its_right_answer_and_what_is_not_taken_changes_nothing() throws SQLException {
        long seed = Long.getLong("requests.seed", 20261130L);
        Random random = new Random(seed);
        Northshire northshire = new Northshire(tokens);
        northshire.addAgencies();
        northshire.addNeighbours();
        Map<String, String> names = new LimitedCases(northshire).made(Which.PLAIN);
        List<Endpoint> verbs = verbs();
        List<String> complaints = new ArrayList<>();
        Set<Endpoint> taken = new HashSet<>();
        try (Connection owner = ServiceDatabase.asOwner()) {
            CaseInDatabase before = CaseInDatabase.of(names.getOrDefault("id", ""), owner);
            for (int i = 0; i < REQUESTS; i++) {
                AnyRequest request = AnyRequest.notBreakingGlass(verbs, random);
                Response answer = request.asked(tokens, names, before.version());
                CaseInDatabase after = CaseInDatabase.of(names.getOrDefault("id", ""), owner);
                complain(request, answer, before, after, complaints);
                if (TAKEN.contains(answer.statusCode())) {
                    taken.add(request.verb());
                }
                before = after;
            }
        }
        assertThat(complaints).as("-Drequests.seed=%d", seed).isEmpty();
        assertThat(taken).as("verbs that were taken, -Drequests.seed=%d", seed).hasSizeGreaterThan(verbs.size() / 8);
    }

    /** All but a mark of one's own, which says nothing in a form and is put on whatever version. */
    private static List<Endpoint> verbs() {
        return Endpoint.read(AccessMatrixTest.class, "matrix.txt").stream()
                .filter(one -> one.method().equals("POST"))
                .filter(one -> !one.path().endsWith("/watch") && !one.path().endsWith("/stop-watching"))
                .toList();
    }

    private static void complain(
            AnyRequest request, Response answer, CaseInDatabase before, CaseInDatabase after, List<String> complaints) {
        int status = answer.statusCode();
        if (!isRight(request, status)) {
            complaints.add("%s: %d, %s".formatted(request, status, shortened(answer.asString())));
        }
        if (!TAKEN.contains(status) && !after.equals(before)) {
            complaints.add("%s: %d, and changed %s to %s".formatted(request, status, before, after));
        }
        if (after.version() < before.version() || after.facts() < before.facts()) {
            complaints.add("%s: %d, and went back".formatted(request, status));
        }
    }

    private static boolean isRight(AnyRequest request, int status) {
        if (request.isOfSomebodyWhoMayNot()) {
            return WHO_MAY_NOT.contains(status) || (request.body().isMalformed() && status == 400);
        }
        if (request.body().isMalformed()) {
            return status == 400 || WHO_MAY_NOT.contains(status);
        }
        if (request.version() == AnyRequest.Version.AN_OLD_ONE && request.verb().kind() == Endpoint.Kind.CASE) {
            return status == 412 || WHO_MAY_NOT.contains(status) || status == 400;
        }
        return TAKEN.contains(status) || NOT_TAKEN.contains(status);
    }

    private static String shortened(String body) {
        return body.length() > 300 ? body.substring(0, 300) : body;
    }
}
