package sightline.deploy.bench.stage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;

/** Issues the agencies' tokens, in Keycloak's place, on a port of 127.0.0.1. */
public final class Issuer implements AutoCloseable {
    private static final String NAME = "sightline";
    private static final long SECONDS = 3600;

    private final MockOAuth2Server server = new MockOAuth2Server();

    /** Begins to issue. */
    public Issuer() {
        server.start();
    }

    /** Where services ask for its keys. */
    public String url() {
        String discovery = server.wellKnownUrl(NAME).toString();
        return discovery.substring(0, discovery.indexOf("/.well-known"));
    }

    /** The token of an agency's own system. */
    public String machine(AgencyId agency, AreaId area) {
        return of(agency, area, "MACHINE");
    }

    /** A token of an agency in this role, vetted for as long as a benchmark lasts. */
    public String of(AgencyId agency, AreaId area, String role) {
        Map<String, Object> claims = Map.of(
                "agency", agency.value(),
                "area", area.value(),
                "roles", List.of(role),
                "vetted_until", Instant.now().plusSeconds(SECONDS).toString());
        return server.issueToken(
                        NAME,
                        "bench",
                        new DefaultOAuth2TokenCallback(NAME, agency.value(), "JWT", List.of(NAME), claims, SECONDS))
                .serialize();
    }

    /** The next who signs in at the pages is somebody of this agency in this role. */
    public void letIn(AgencyId agency, AreaId area, String role) {
        Map<String, Object> claims = Map.of(
                "agency", agency.value(),
                "area", area.value(),
                "roles", List.of(role),
                "name", "Sam Fictional",
                "vetted_until", Instant.now().plusSeconds(SECONDS).toString());
        server.enqueueCallback(new DefaultOAuth2TokenCallback(
                NAME, "staff-of-the-benchmark", "JWT", List.of("sightline-web", NAME), claims, SECONDS));
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
