package sightline.deploy.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** One client's token, fetched with its secret and used until shortly before it ends. */
final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SPARE_SECONDS = 30;
    private static final int OK = 200;

    private final String client;
    private final RunningStack stack;
    private final HttpClient http;
    private String token = "";
    private Instant until = Instant.EPOCH;

    Tokens(String client, RunningStack stack, HttpClient http) {
        this.client = client;
        this.stack = stack;
        this.http = http;
    }

    synchronized String current() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            JsonNode issued = fetch();
            token = issued.path("access_token").asText();
            until = Instant.now().plusSeconds(issued.path("expires_in").asLong() - SPARE_SECONDS);
        }
        return token;
    }

    synchronized void forget() {
        until = Instant.EPOCH;
    }

    private JsonNode fetch() throws IOException, InterruptedException {
        String basic = client + ":" + stack.secret(client);
        HttpRequest request = HttpRequest.newBuilder(stack.tokenUrl())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("%s got no token: %d".formatted(client, answer.statusCode()));
        }
        return JSON.readTree(answer.body());
    }
}
