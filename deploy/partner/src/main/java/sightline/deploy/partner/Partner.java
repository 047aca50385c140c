package sightline.deploy.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;

/** One agency's own system: it speaks with that agency's login, and keeps trying while a service starts again. */
public final class Partner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ONE_TRY = Duration.ofSeconds(15);

    private final String client;
    private final RunningStack stack;
    private final HttpClient http;
    private final Tokens tokens;

    Partner(String client, RunningStack stack, HttpClient http) {
        this.client = client;
        this.stack = stack;
        this.http = http;
        this.tokens = new Tokens(client, stack, http);
    }

    /** The client, which is called like the agency. */
    public String client() {
        return client;
    }

    /** The answer, sent for again and again while there is an outage. */
    public Answer insist(Request request, Duration patience) throws InterruptedException {
        return insist(request, patience, answer -> false);
    }

    /**
     * The answer, sent for again and again while there is an outage or the answer is one that passes.
     *
     * @param passing an answer that another moment may change, such as of a service that has not heard of a case yet
     * @throws NotAnswered when there is none in this time
     */
    public Answer insist(Request request, Duration patience, Predicate<Answer> passing) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            Duration pause = PAUSE;
            try {
                Answer answer = ask(request);
                boolean late = System.nanoTime() - until > 0;
                if (late || !(answer.isOutage() || passing.test(answer))) {
                    return answer;
                }
                pause = RetryAfter.orLonger(PAUSE, answer.retryAfter());
            } catch (IOException stillDown) {
                if (System.nanoTime() - until > 0) {
                    throw new NotAnswered(
                            "%s by %s had no answer for %d s: %s"
                                    .formatted(request, client, patience.toSeconds(), stillDown),
                            stillDown);
                }
            }
            Thread.sleep(pause);
        }
    }

    private Answer ask(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = authorised(request.service(), request.path())
                .timeout(ONE_TRY)
                .header("Content-Type", "application/json")
                .method(request.method(), body(request));
        if (request.idempotencyKey() != null) {
            builder.header("Idempotency-Key", request.idempotencyKey());
        }
        HttpResponse<String> response = http.send(builder.build(), BodyHandlers.ofString());
        Answer answer = new Answer(
                response.statusCode(),
                tree(response.body()),
                response.headers()
                        .firstValue("Location")
                        .map(at -> URI.create(at).getPath())
                        .orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                RetryAfter.of(response));
        if (answer.isUnauthorised()) {
            tokens.forget();
        }
        return answer;
    }

    /** A request with this agency's token. */
    HttpRequest.Builder authorised(String service, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(stack.service(service) + path))
                .header("Authorization", "Bearer " + tokens.current());
    }

    HttpClient http() {
        return http;
    }

    void forgetToken() {
        tokens.forget();
    }

    private static BodyPublisher body(Request request) {
        try {
            return request.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(JSON.writeValueAsString(request.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + request, e);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
