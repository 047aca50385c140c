package sightline.people.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.NotReached;

/** The way to Keycloak's administration, with an account of this service's own that may manage users and no more. */
@Singleton
class AdminLine {
    private static final String KEYCLOAK = "Keycloak";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BEFORE_IT_ENDS = Duration.ofSeconds(20);
    private static final int FIRST_REFUSAL = 300;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;

    private final String realm;
    private final String client;
    private final String secret;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private volatile Token token = new Token("", Instant.EPOCH);

    private record Token(String value, Instant until) {}

    /** What Keycloak said, where it is one of the answers that were looked for. */
    record Answer(int status, JsonNode body, String location) {}

    /** @param realm as tokens name it as their issuer */
    AdminLine(
            @ConfigProperty(name = "sightline.people.keycloak.realm") String realm,
            @ConfigProperty(name = "sightline.people.keycloak.client") String client,
            @ConfigProperty(name = "sightline.people.keycloak.secret") String secret,
            ObjectMapper json,
            Clock clock) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
        this.json = json;
        this.clock = clock;
    }

    JsonNode get(String path) {
        return send("GET", path, null, Set.of(NOT_FOUND)).body();
    }

    Answer send(String method, String path, @Nullable JsonNode body, Set<Integer> besides) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(administration() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        HttpResponse<byte[]> answer = exchange(request.build());
        if (answer.statusCode() >= FIRST_REFUSAL && !besides.contains(answer.statusCode())) {
            throw new NotReached(KEYCLOAK, answer.statusCode());
        }
        boolean told = answer.statusCode() < FIRST_REFUSAL && answer.body().length > 0;
        return new Answer(
                answer.statusCode(),
                told ? read(answer.body()) : MissingNode.getInstance(),
                answer.headers().firstValue("Location").orElse(""));
    }

    /** The administration of a realm stands beside the realm. */
    private String administration() {
        return realm.replace("/realms/", "/admin/realms/");
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String token() {
        Token last = token;
        if (clock.instant().isBefore(last.until)) {
            return last.value;
        }
        Token next = askForToken();
        token = next;
        return next.value;
    }

    private Token askForToken() {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(client), encoded(secret));
        HttpResponse<byte[]> answer =
                exchange(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new NotReached(KEYCLOAK, answer.statusCode());
        }
        JsonNode told = read(answer.body());
        Instant until =
                clock.instant().plusSeconds(told.path("expires_in").asLong()).minus(BEFORE_IT_ENDS);
        return new Token(told.path("access_token").asText(), until);
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new NotReached(KEYCLOAK, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReached(KEYCLOAK, e);
        }
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new NotReached(KEYCLOAK, e);
        }
    }
}
