package sightline.deploy.local.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import sightline.deploy.parts.Deadline;

/**
 * Speaks to the services as one of the partner clients, exactly as the partner itself would. A service hears of a case
 * a moment after it was opened: what it does not know yet is asked again for some seconds.
 */
final class Api implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_REFUSAL = 300;
    private static final int NOT_KNOWN = 404;
    private static final Duration HEARSAY = Duration.ofSeconds(20);

    private final Services services;
    private final URI tokenUrl;
    private final UnaryOperator<String> secretOf;
    private final Map<String, String> tokens = new HashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Api(Services services, URI tokenUrl, UnaryOperator<String> secretOf) {
        this.services = services;
        this.tokenUrl = tokenUrl;
        this.secretOf = secretOf;
    }

    void put(String as, String path, Object body) throws InterruptedException {
        send(authorised(as, path).PUT(json(body)).build());
    }

    /**
     * The key makes it safe to load the same demonstration twice; the answer is the address of what was made, if any.
     */
    String post(String as, String path, Object body, String idempotencyKey) throws InterruptedException {
        HttpRequest request = authorised(as, path)
                .header("Idempotency-Key", idempotencyKey)
                .POST(json(body))
                .build();
        return send(request).headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder authorised(String as, String path) throws InterruptedException {
        return HttpRequest.newBuilder(services.of(path).resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(as));
    }

    private String token(String as) throws InterruptedException {
        String known = tokens.get(as);
        if (known == null) {
            known = fetchToken(as);
            tokens.put(as, known);
        }
        return known;
    }

    private String fetchToken(String as) throws InterruptedException {
        String basic = URLEncoder.encode(as, StandardCharsets.UTF_8) + ":" + secretOf.apply(as);
        HttpRequest request = HttpRequest.newBuilder(tokenUrl)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            return JSON.readTree(send(request).body()).path("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new StoryNotTold("%s did not answer with JSON".formatted(tokenUrl), e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        String asked = request.method() + " " + request.uri();
        Deadline deadline = Deadline.in(HEARSAY);
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            while (answer.statusCode() == NOT_KNOWN && !deadline.passed()) {
                Thread.sleep(50);
                answer = client.send(request, BodyHandlers.ofString());
            }
            if (answer.statusCode() >= FIRST_REFUSAL) {
                throw new StoryNotTold(
                        "%s was answered with %d: %s".formatted(asked, answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new StoryNotTold("%s had no answer: %s".formatted(asked, e), e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + body, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
