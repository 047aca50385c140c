package sightline.platform.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/**
 * Issues signed tokens, as Keycloak does, that the service under test verifies against this issuer's published keys.
 */
public final class Tokens implements AutoCloseable {
    private static final String ISSUER = "sightline";
    private static final String AUDIENCE = "sightline";
    private static final String VETTED_UNTIL = "2099-12-31T00:00:00Z";
    private static final long SECONDS = 300;

    private final MockOAuth2Server server = new MockOAuth2Server();

    Tokens() {
        server.start();
    }

    String url() {
        String discovery = server.wellKnownUrl(ISSUER).toString();
        return discovery.substring(0, discovery.indexOf("/.well-known"));
    }

    /** A token of an agency's own system or of one of its people, who has signed in just now, with these roles. */
    public String of(String agency, String area, String... roles) {
        return lasting(SECONDS, agency, area, roles);
    }

    /** A token that ends after this many seconds. */
    public String lasting(long seconds, String agency, String area, String... roles) {
        return of(agency, claims(agency, area, roles), AUDIENCE, seconds);
    }

    /**
     * A token of this person, who has signed in just now unless it says otherwise, with claims besides those that every
     * token has.
     */
    public String ofPerson(String person, String agency, String area, Map<String, Object> besides, String... roles) {
        Map<String, Object> claims = new HashMap<>(claims(agency, area, roles));
        claims.putAll(besides);
        return of(person, claims, AUDIENCE, SECONDS);
    }

    /** A system never signs in, and has no more to say than for whom it speaks. */
    private static Map<String, Object> claims(String agency, String area, String... roles) {
        Map<String, Object> claims = new HashMap<>(
                Map.of("agency", agency, "area", area, "roles", List.of(roles), "vetted_until", VETTED_UNTIL));
        if (!Set.of(roles).equals(Set.of("MACHINE"))) {
            claims.put("auth_time", Instant.now().getEpochSecond());
        }
        return claims;
    }

    /** A token with any claims, for tests of what must be refused. */
    public String of(String subject, Map<String, Object> claims, String audience, long seconds) {
        return server.issueToken(
                        ISSUER,
                        "test",
                        new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(audience), claims, seconds))
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
