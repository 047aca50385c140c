package sightline.web.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** An issuer to be sent to; the pages need nothing else to start. */
public final class PagesAlone implements QuarkusTestResourceLifecycleManager {
    private static final String SECRET = "a-secret-of-this-test-run-and-no-other-";

    private final MockOAuth2Server issuer = new MockOAuth2Server();

    @Override
    public Map<String, String> start() {
        issuer.start();
        return Map.of(
                "quarkus.oidc.auth-server-url", issuer.issuerUrl("sightline").toString(),
                "quarkus.oidc.credentials.secret", SECRET + "secret",
                "quarkus.oidc.authentication.state-secret", SECRET + "state",
                "quarkus.oidc.token-state-manager.encryption-secret", SECRET + "encryption");
    }

    @Override
    public void stop() {
        issuer.shutdown();
    }
}
