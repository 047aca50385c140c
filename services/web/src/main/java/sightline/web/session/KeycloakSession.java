package sightline.web.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The session of whoever asks, here and at Keycloak, to be ended without leaving the page. */
@RequestScoped
public class KeycloakSession {
    private static final Logger LOG = Logger.getLogger(KeycloakSession.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FIRST_REFUSAL = 300;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final OidcSession session;
    private final OidcConfigurationMetadata keycloak;
    private final RefreshToken refresh;
    private final String client;
    private final String secret;

    KeycloakSession(
            OidcSession session,
            OidcConfigurationMetadata keycloak,
            RefreshToken refresh,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.session = session;
        this.keycloak = keycloak;
        this.refresh = refresh;
        this.client = client;
        this.secret = secret;
    }

    /** Ends both; that of a Keycloak that does not answer ends by itself when nobody renews it. */
    public void end() {
        @Nullable String token = refresh.getToken();
        if (token != null) {
            endThere(token);
        }
        session.logout().await().atMost(PATIENCE);
    }

    private void endThere(String token) {
        String form = "client_id=%s&client_secret=%s&refresh_token=%s"
                .formatted(encoded(client), encoded(secret), encoded(token));
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.getEndSessionUri()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= FIRST_REFUSAL) {
                LOG.warnf("Keycloak answered %d to the end of a session", status);
            }
        } catch (IOException e) {
            LOG.warn("Keycloak was not reached at the end of a session", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
