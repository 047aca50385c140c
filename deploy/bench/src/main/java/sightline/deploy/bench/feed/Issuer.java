package sightline.deploy.bench.feed;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** Issues the agencies' tokens, in Keycloak's place, on a port of 127.0.0.1. */
final class Issuer implements AutoCloseable {
    private static final String NAME = "sightline";
    private static final long SECONDS = 3600;

    private final MockOAuth2Server server = new MockOAuth2Server();

    Issuer() {
        server.start();
    }

    String url() {
        String discovery = server.wellKnownUrl(NAME).toString();
        return discovery.substring(0, discovery.indexOf("/.well-known"));
    }

    /** The token of an agency's own system. */
    String machine(Seats.Seat seat) {
        String agency = seat.agency().value();
        Map<String, Object> claims =
                Map.of("agency", agency, "area", seat.area().value(), "roles", List.of("MACHINE"));
        return server.issueToken(
                        NAME,
                        "bench",
                        new DefaultOAuth2TokenCallback(NAME, agency, "JWT", List.of(NAME), claims, SECONDS))
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
