package sightline.deploy.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import sightline.deploy.parts.Deadline;
import sightline.deploy.trust.Trust;

/**
 * A partner agency's own system: it knows its secret and the addresses, and keeps trying while the stack mends itself.
 */
final class Agency {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String client;
    private final Map<String, String> environment;
    private final HttpClient http;
    private String token = "";
    private Instant until = Instant.EPOCH;

    Agency(String name, Map<String, String> environment) {
        this.client = name;
        this.environment = environment;
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2));
        String authority = environment.get("AUTHORITY");
        this.http = (authority == null ? client : client.sslContext(Trust.in(Path.of(authority)))).build();
    }

    /** The answer to a request that is sent again, under one key, until it is taken. */
    HttpResponse<String> post(String service, String path, String key, Map<String, ?> body)
            throws IOException, InterruptedException {
        byte[] json = JSON.writeValueAsBytes(body);
        return insist(() -> request(service, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(json)));
    }

    /** The same, once the service has heard of the case that it is about: until then there is none for it. */
    HttpResponse<String> postOnceHeard(String service, String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(Patience.LONG);
        while (true) {
            HttpResponse<String> answer = http.send(
                    request(service, path)
                            .timeout(Duration.ofSeconds(10))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() < 300) {
                return answer;
            }
            if (answer.statusCode() != 404 || deadline.passed()) {
                refuse(answer);
                throw new AssertionError("%s: %s %s".formatted(client, answer.uri(), answer.body()));
            }
            Thread.sleep(50);
        }
    }

    void put(String service, String path, Map<String, ?> body) throws IOException, InterruptedException {
        byte[] json = JSON.writeValueAsBytes(body);
        insist(() -> request(service, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(json)));
    }

    JsonNode get(String service, String path) throws IOException, InterruptedException {
        return JSON.readTree(insist(() -> request(service, path).GET()).body());
    }

    /** Its whole feed. */
    List<JsonNode> feed() throws IOException, InterruptedException {
        List<JsonNode> entries = new ArrayList<>();
        long after = 0;
        JsonNode page;
        do {
            page = get("FEEDS", "/feed?limit=1000&after=" + after);
            page.path("entries").forEach(entries::add);
            after = page.path("next").asLong();
        } while (after < page.path("latest").asLong());
        return entries;
    }

    private interface Asking {
        HttpRequest.Builder request() throws IOException, InterruptedException;
    }

    private HttpResponse<String> insist(Asking asking) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> answer = http.send(
                        asking.request().timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    return answer;
                }
                forgetTokenIf(answer.statusCode());
                refuse(answer);
            } catch (IOException stillDown) {
                if (deadline.passed()) {
                    throw stillDown;
                }
            }
            Thread.sleep(200);
        }
    }

    private void forgetTokenIf(int status) {
        if (status == 401) {
            until = Instant.EPOCH;
        }
    }

    /** What is our own fault stays so; an outage passes. */
    private void refuse(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 400 && status < 500 && status != 401) {
            throw new AssertionError("%s: %s %d %s".formatted(client, answer.uri(), status, answer.body()));
        }
    }

    private HttpRequest.Builder request(String service, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(environment.get(service) + path))
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            String secret = environment.get(client.toUpperCase(Locale.ROOT).replace('-', '_'));
            String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
            HttpRequest request = HttpRequest.newBuilder(URI.create(String.valueOf(environment.get("TOKEN_URL"))))
                    .timeout(Duration.ofSeconds(10))
                    .header("Authorization", "Basic " + basic)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("No token: " + answer.statusCode());
            }
            JsonNode issued = JSON.readTree(answer.body());
            token = issued.path("access_token").asText();
            until = Instant.now().plusSeconds(issued.path("expires_in").asLong() - 30);
        }
        return token;
    }
}
