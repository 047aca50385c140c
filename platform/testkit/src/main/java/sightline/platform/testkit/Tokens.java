package sightline.platform.testkit;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/**
 * Issues signed tokens, as Keycloak does, that the service under test verifies against this issuer's published keys.
 */
public final class Tokens implements AutoCloseable {
    private static final String ISSUER = "sightline";
    private static final String AUDIENCE = "sightline";
    private static final long SECONDS = 300;

    private final MockOAuth2Server server = new MockOAuth2Server();

    Tokens() {
        server.start();
    }

    String url() {
        String discovery = server.wellKnownUrl(ISSUER).toString();
        return discovery.substring(0, discovery.indexOf("/.well-known"));
    }

    /** A token of an agency's own system or of one of its people, with these roles. */
    public String of(String agency, String area, String... roles) {
        return of(agency, Map.of("agency", agency, "area", area, "roles", List.of(roles)), AUDIENCE, SECONDS);
    }

    /** A token that ends after this many seconds. */
    public String lasting(long seconds, String agency, String area, String... roles) {
        return of(agency, Map.of("agency", agency, "area", area, "roles", List.of(roles)), AUDIENCE, seconds);
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
