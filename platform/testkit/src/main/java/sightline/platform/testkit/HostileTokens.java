package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import sightline.platform.access.Roles;

/** Tokens that somebody made, altered or came by, each under what is wrong with it. */
final class HostileTokens implements AutoCloseable {
    private static final String AGENCY = "hostileshire-police";
    private static final String AREA = "hostileshire";
    private static final String AUDIENCE = "sightline";
    private static final String KEY = "a-key-of-ours";
    private static final long SECONDS = 600;
    private static final Set<String> OF_THE_ISSUER = Set.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti");

    private final Tokens tokens;
    private final String honest;
    private final ForgedToken forged;
    private final Map<String, Object> claims;
    private final HttpServer keysElsewhere;
    private final AtomicInteger askedForKeys = new AtomicInteger();
    private final Map<String, String> ofNobody;
    private final Map<String, String> withoutRights;
    private final Map<String, String> ofNoAgency;

    HostileTokens(Tokens tokens, Set<String> rolesNotHeld) {
        this.tokens = tokens;
        this.honest = tokens.lasting(
                SECONDS,
                AGENCY,
                AREA,
                Stream.of(everyRole())
                        .filter(one -> !rolesNotHeld.contains(one))
                        .toArray(String[]::new));
        this.forged = new ForgedToken(honest);
        this.claims = forged.claims();
        OF_THE_ISSUER.forEach(claims::remove);
        this.keysElsewhere = keysElsewhere();
        this.ofNobody = nobodys();
        this.withoutRights = rightless();
        this.ofNoAgency = agencyless();
    }

    /** Of an area of its own, with every role there is, or nearly: what a hostile insider could come with. */
    String honest() {
        return honest;
    }

    /** The same, to operate the service and nothing else. */
    String operating() {
        return tokens.lasting(SECONDS, AGENCY, AREA, Roles.SYSADMIN);
    }

    /** Not from our issuer, or not for now, or not for us: nobody, 401. */
    Map<String, String> ofNobody() {
        return ofNobody;
    }

    /** Signed by our issuer, but with no right to anything here: 403. */
    Map<String, String> withoutRights() {
        return withoutRights;
    }

    /** Signed by our issuer with every role that faces cases, but speaking for nobody: 403. */
    Map<String, String> ofNoAgency() {
        return ofNoAgency;
    }

    /** A key is what the issuer publishes, wherever a token says that it lies. */
    void requireNobodyAskedForKeys() {
        assertThat(askedForKeys).as("requests for keys that a token points to").hasValue(0);
    }

    private Map<String, String> nobodys() {
        String elsewhere =
                "http://localhost:%d/keys".formatted(keysElsewhere.getAddress().getPort());
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("no JWT at all", "aaaa.bbbb.cccc");
        hostile.put("another signature", forged.withSignature("A".repeat(342)));
        hostile.put("an empty signature", forged.withSignature(""));
        hostile.put("another agency than was signed", forged.stuffed("agency", "northshire-police"));
        hostile.put("more roles than were signed", forged.stuffed("roles", List.of("CHAIR", "AUDITOR")));
        hostile.put("no algorithm", forged.unsigned("none"));
        hostile.put("no algorithm, spelt otherwise", forged.unsigned("nOnE"));
        hostile.put("the public key as a secret", forged.withSecret(publicKey().getEncoded()));
        hostile.put("the published key as a secret", forged.withSecret(pem()));
        hostile.put("the key of somebody else", forged.signedByUs(Map.of()));
        hostile.put("an unknown key", forged.signedByUs(Map.of("kid", KEY)));
        hostile.put("a key by its path", forged.signedByUs(Map.of("kid", "../../../../dev/null")));
        hostile.put("a key it brings along", forged.signedByUs(Map.of("kid", KEY, "jwk", forged.ownKey(KEY))));
        hostile.put("a key that lies elsewhere", forged.signedByUs(Map.of("kid", KEY, "jku", elsewhere)));
        hostile.put("a certificate that lies elsewhere", forged.signedByUs(Map.of("kid", KEY, "x5u", elsewhere)));
        hostile.put("a part that must be understood", forged.signedByUs(Map.of("crit", List.of("exp"))));
        hostile.put("expired", tokens.of(AGENCY, claims, AUDIENCE, -3_600));
        hostile.put("not yet valid", with("nbf", Instant.now().getEpochSecond() + 3_600));
        hostile.put("of another issuer", with("iss", "http://localhost/another"));
        hostile.put("for another audience", tokens.of(AGENCY, claims, "another", SECONDS));
        return hostile;
    }

    private Map<String, String> rightless() {
        List<String> every = List.of(everyRole());
        Map<String, Object> elsewhere = without("roles");
        elsewhere.put("groups", every);
        elsewhere.put("role", every);
        elsewhere.put("scope", String.join(" ", every));
        elsewhere.put("realm_access", Map.of("roles", every));
        elsewhere.put("resource_access", Map.of(AUDIENCE, Map.of("roles", every)));
        elsewhere.put("roles", List.of());
        Map<String, Object> claimed = without("roles");
        claimed.put("roles", List.of(Roles.READS_CASES));
        Map<String, Object> invented = without("roles");
        invented.put("roles", List.of("admin", "ADMIN", "root", "*", "case_manager", " CASE_MANAGER"));
        return Map.of(
                "roles in other claims", tokens.of(AGENCY, elsewhere, AUDIENCE, SECONDS),
                "roles that are none", tokens.of(AGENCY, invented, AUDIENCE, SECONDS),
                "the right to read claimed", tokens.of(AGENCY, claimed, AUDIENCE, SECONDS));
    }

    private Map<String, String> agencyless() {
        Map<String, Object> facing = new HashMap<>(claims);
        facing.put(
                "roles",
                Stream.of(everyRole())
                        .filter(one -> !one.equals(Roles.SYSADMIN))
                        .toList());
        Map<String, String> hostile = new LinkedHashMap<>();
        for (String claim : List.of("agency", "area")) {
            Map<String, Object> fewer = new HashMap<>(facing);
            fewer.remove(claim);
            hostile.put("no " + claim, tokens.of(AGENCY, fewer, AUDIENCE, SECONDS));
            fewer.put(claim, " ");
            hostile.put("a blank " + claim, tokens.of(AGENCY, fewer, AUDIENCE, SECONDS));
        }
        return hostile;
    }

    static String[] everyRole() {
        return Stream.of(Roles.class.getFields())
                .filter(one -> one.getType() == String.class)
                .map(HostileTokens::constant)
                .filter(one -> !one.equals(Roles.READS_CASES))
                .toArray(String[]::new);
    }

    private static String constant(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A role is public", e);
        }
    }

    private Map<String, Object> without(String claim) {
        Map<String, Object> fewer = new HashMap<>(claims);
        fewer.remove(claim);
        return fewer;
    }

    private String with(String claim, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(claim, value);
        return tokens.of(AGENCY, more, AUDIENCE, SECONDS);
    }

    private HttpServer keysElsewhere() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                askedForKeys.incrementAndGet();
                byte[] keys = ForgedToken.json(Map.of("keys", List.of(forged.ownKey(KEY))));
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Key publicKey() {
        JsonPath keys = RestAssured.get(tokens.url() + "/jwks").jsonPath();
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            number(keys.getString("keys[0].n")), number(keys.getString("keys[0].e"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java reads RSA keys", e);
        }
    }

    private byte[] pem() {
        String encoded = Base64.getMimeEncoder().encodeToString(publicKey().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(encoded)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static BigInteger number(String encoded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(encoded));
    }

    @Override
    public void close() {
        keysElsewhere.stop(0);
    }
}
