package sightline.platform.testkit.matrix;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Says what is wrong with an answer. */
final class Judge {
    private static final Set<Integer> WHO_ASKS = Set.of(401, 403, 404);
    private static final String ASK = "\"ask\"";
    /* What an answer says of the request itself. */
    private static final String OF_THE_REQUEST = "\"(instance|correlationId|correlation)\"\\s*:\\s*\"[^\"]*\",?";

    private final Map<Which, Map<String, String>> things;

    Judge(Map<Which, Map<String, String>> things) {
        this.things = things;
    }

    /**
     * Empty when the answer is the expected one.
     *
     * @param never what is answered to the same of what never was
     */
    Optional<String> complaint(
            Expected expected, Which which, boolean reads, Response answer, Supplier<Response> never) {
        int status = answer.statusCode();
        String body = said(answer);
        return switch (expected) {
            case SHOWN -> unless(status == 200 && (!reads || tellsOf(which, body)), "200 with it", answer);
            case PASSES -> unless(!WHO_ASKS.contains(status) && status < 500, "no refusal", answer);
            case IN -> unless(status != 401 && status != 403 && status < 500, "no refusal", answer);
            case REFUSED -> unless(status == 403 && !body.contains(ASK) && tellsOfNone(body), "403", answer);
            case PART_WITHHELD -> unless(status == 404 && tellsOfNone(body), "404", answer);
            case LIMITED -> unless(isLimited(status, body), "403, whom to ask", answer);
            case NOT_FOUND, WITHHELD -> unless(isAbsent(status, body, never), "404 as of what never was", answer);
            case LIMITED_OR_NOT_FOUND ->
                unless(
                        isLimited(status, body) || isAbsent(status, body, never),
                        "403, whom to ask, or 404 as of what never was",
                        answer);
            case LISTED -> unless(status == 200 && tellsOf(which, body), "200, and in it", answer);
            case NOT_LISTED -> unless(status == 200 && !tellsOf(which, body), "200, and not in it", answer);
        };
    }

    private boolean isLimited(int status, String body) {
        return status == 403 && body.contains(ASK) && tellsOfNone(body);
    }

    private static boolean isAbsent(int status, String body, Supplier<Response> never) {
        return status == 404 && body.equals(said(never.get()));
    }

    private static Optional<String> unless(boolean right, String expected, Response answer) {
        return right
                ? Optional.empty()
                : Optional.of("expected %s, was %d: %s"
                        .formatted(expected, answer.statusCode(), shortened(answer.asString())));
    }

    private static String shortened(String body) {
        return body.length() > 300 ? body.substring(0, 300) : body;
    }

    private static String said(Response answer) {
        return answer.asString().replaceAll(OF_THE_REQUEST, "");
    }

    private boolean tellsOf(Which which, String body) {
        return things.getOrDefault(which, Map.of()).entrySet().stream()
                .filter(one -> !one.getKey().contains("_"))
                .anyMatch(one -> body.contains(one.getValue()));
    }

    private boolean tellsOfNone(String body) {
        return things.keySet().stream().noneMatch(which -> tellsOf(which, body));
    }
}
