package sightline.cases.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import sightline.platform.testkit.Tokens;
import sightline.platform.testkit.matrix.Endpoint;
import sightline.platform.testkit.matrix.Expected;
import sightline.platform.testkit.matrix.Situation;

/**
 * One request for a verb, by anybody, on any version, well formed or not.
 *
 * @param expected what the model says of who asks, whatever they ask with
 */
record AnyRequest(Endpoint verb, String role, Situation situation, Body body, Version version, Expected expected) {
    private static final List<Situation> SITUATIONS = List.of(
            Situation.OF_THE_LEAD,
            Situation.OF_THE_LEAD,
            Situation.OF_POLICE_ON_IT,
            Situation.OF_HEALTH_ON_IT,
            Situation.OF_ITS_PREMISES,
            Situation.OTHER_AREA,
            Situation.AGENCY_HAS_LEFT);
    private static final List<String> ROLES = List.of(
            "MACHINE",
            "MACHINE",
            "CASE_MANAGER",
            "SENIOR",
            "HEAD",
            "MAPPA_COORDINATOR",
            "CHAIR",
            "PRACTITIONER",
            "AP_WORKER",
            "VLO",
            "IG_OFFICER",
            "AUDITOR",
            "MINUTE_TAKER");

    /** What is sent. */
    enum Body {
        /** As the table of endpoints has it. */
        RIGHT,
        /** The same with other words. */
        OTHERWISE,
        BROKEN_OFF,
        WITH_A_FIELD_TOO_MANY,
        OF_ANOTHER_TYPE;

        boolean isMalformed() {
            return this != RIGHT && this != OTHERWISE;
        }

        String of(String right) {
            return switch (this) {
                case RIGHT -> right;
                case OTHERWISE -> right.replace("Fictional", "Fictional too");
                case BROKEN_OFF -> right.substring(0, right.length() - 1);
                case WITH_A_FIELD_TOO_MANY ->
                    right.equals("{}") ? "{\"nobody\": 1}" : right.replaceFirst("\\{", "{\"nobody\": 1, ");
                case OF_ANOTHER_TYPE -> "\"" + right.length() + "\"";
            };
        }
    }

    /** Which version of the case they say they have read. */
    enum Version {
        NOT_SAID,
        THE_LAST,
        AN_OLD_ONE
    }

    /** Any but one that would open the case to somebody else than the model knows. */
    static AnyRequest notBreakingGlass(List<Endpoint> verbs, Random random) {
        return Stream.generate(() -> drawn(verbs, random))
                .filter(one -> !one.wouldBreakGlass())
                .findFirst()
                .orElseThrow();
    }

    private static AnyRequest drawn(List<Endpoint> verbs, Random random) {
        Endpoint verb = any(verbs, random);
        String role = any(ROLES, random);
        Situation situation = any(SITUATIONS, random);
        Body body = random.nextInt(3) == 0 ? any(List.of(Body.values()), random) : Body.RIGHT;
        Version version = any(List.of(Version.values()), random);
        Expected expected = Expected.of(verb, role, situation, besides(role));
        return new AnyRequest(verb, role, situation, body, version, expected);
    }

    private static Set<String> besides(String role) {
        return role.equals("MACHINE") ? Set.of("IS_A_SYSTEM") : Set.of();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Whether nobody may ask so for this, whoever holds the case by now. */
    boolean isOfSomebodyWhoMayNot() {
        return switch (expected) {
            case REFUSED, NOT_FOUND, WITHHELD, LIMITED, LIMITED_OR_NOT_FOUND -> verb.kind() != Endpoint.Kind.VICTIM;
            default -> false;
        };
    }

    private boolean wouldBreakGlass() {
        return verb.kind() == Endpoint.Kind.GLASS && !body.isMalformed() && !isOfSomebodyWhoMayNot();
    }

    Response asked(Tokens tokens, Map<String, String> names, long lastVersion) {
        var asking = given().urlEncodingEnabled(false)
                .auth()
                .oauth2(situation.token(tokens, role))
                .contentType("application/json")
                .body(body.of(Endpoint.filled(verb.body(), names)));
        said(lastVersion).forEach(number -> asking.header("If-Match", "\"" + number + "\""));
        return asking.request(verb.method(), verb.address(names));
    }

    private Stream<Long> said(long lastVersion) {
        return switch (version) {
            case NOT_SAID -> Stream.empty();
            case THE_LAST -> Stream.of(lastVersion);
            case AN_OLD_ONE -> Stream.of(lastVersion - 1);
        };
    }

    @Override
    public String toString() {
        return "%s as %s, %s, %s, %s".formatted(verb, role, situation, body, version);
    }
}
