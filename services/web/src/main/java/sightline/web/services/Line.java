package sightline.web.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to one service for one person: every request carries their own token and the name their request is followed
 * by.
 */
public final class Line {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    private final Service service;
    private final URI address;
    private final Lines.Caller caller;
    private final HttpClient http;
    private final ObjectMapper json;

    Line(Service service, URI address, Lines.Caller caller, HttpClient http, ObjectMapper json) {
        this.service = service;
        this.address = address;
        this.caller = caller;
        this.http = http;
        this.json = json;
    }

    /** The same way, saying that what is read is to be printed. */
    Line toPrint() {
        return new Line(service, address, caller.saying("print"), http, json);
    }

    /** The same way, saying that what is read is to be a file. */
    Line toExport() {
        return new Line(service, address, caller.saying("export"), http, json);
    }

    /** Reads one thing. */
    public <T> T get(String path, Class<T> type) {
        return read(send(request(path).GET()), body -> json.readValue(body, type));
    }

    /** Reads a list. */
    public <T> List<T> list(String path, Class<T> type) {
        JavaType list = json.getTypeFactory().constructCollectionType(List.class, type);
        return read(send(request(path).GET()), body -> json.readValue(body, list));
    }

    /** Reads some of a list that comes in pages. */
    public <T> Page<T> page(String path, Class<T> type) {
        JavaType page = json.getTypeFactory().constructParametricType(Page.class, type);
        return read(send(request(path).GET()), body -> json.readValue(body, page));
    }

    /** Reads the whole of a list that comes in pages. */
    public <T> List<T> allOf(String path, Class<T> type) {
        List<T> all = new ArrayList<>();
        Page<T> page = page(path, type);
        all.addAll(page.items());
        for (@Nullable String next = page.next(); next != null; next = page.next()) {
            page = page(path + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8), type);
            all.addAll(page.items());
        }
        return all;
    }

    /** Asks for something to be done, once however often it is sent with the same key. */
    public Done post(String path, Sending sending) {
        return done(send(writing(path, sending).POST(BodyPublishers.ofByteArray(bytes(sending.body())))));
    }

    /** Asks for something to be done that has an answer of its own. */
    public <T> T ask(String path, Sending sending, Class<T> type) {
        return read(
                send(writing(path, sending).POST(BodyPublishers.ofByteArray(bytes(sending.body())))),
                body -> json.readValue(body, type));
    }

    /** Writes something anew. */
    public Done put(String path, Sending sending) {
        return done(send(writing(path, sending).PUT(BodyPublishers.ofByteArray(bytes(sending.body())))));
    }

    /** Follows a stream of server-sent events; its lines end when the service ends it or the stream is closed. */
    public Stream<String> follow(String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                authorised(path).header("Accept", "text/event-stream").GET();
        headers.forEach(request::header);
        return understood(exchange(request.build(), BodyHandlers.ofLines()), Line::joined)
                .body();
    }

    private HttpRequest.Builder writing(String path, Sending sending) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").header("Idempotency-Key", sending.key());
        if (sending.version() != null) {
            request.header("If-Match", "\"%d\"".formatted(sending.version()));
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        return authorised(path).timeout(PATIENCE).header("Accept", "application/json");
    }

    private HttpRequest.Builder authorised(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + caller.token())
                .header("X-Correlation-Id", caller.followed());
        if (!caller.from().isEmpty()) {
            request.header("Sightline-From", caller.from());
        }
        if (!caller.purpose().isEmpty()) {
            request.header("Sightline-Purpose", caller.purpose());
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return understood(exchange(request.build(), BodyHandlers.ofByteArray()), body -> body);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new NotReached(service.key(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReached(service.key(), e);
        }
    }

    private interface Bytes<T> {
        byte[] of(T body);
    }

    private <T> HttpResponse<T> understood(HttpResponse<T> answer, Bytes<T> bytes) {
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw new NotReached(service.key(), answer.statusCode());
        }
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new Refused(Problem.read(answer.statusCode(), bytes.of(answer.body()), json));
        }
        return answer;
    }

    private static byte[] joined(Stream<String> lines) {
        return String.join("\n", lines.toList()).getBytes(StandardCharsets.UTF_8);
    }

    private Done done(HttpResponse<byte[]> answer) {
        return new Done(answer.headers().firstValue("Location").orElse(""));
    }

    private byte[] bytes(Map<String, ?> body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + body.keySet(), e);
        }
    }

    private interface Parsing<T> {
        T of(byte[] body) throws IOException;
    }

    private <T> T read(HttpResponse<byte[]> answer, Parsing<T> parsing) {
        try {
            return parsing.of(answer.body());
        } catch (IOException e) {
            throw new NotReached(service.key(), e);
        }
    }
}
