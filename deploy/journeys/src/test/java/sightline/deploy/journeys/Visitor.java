package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks pages over plain HTTP with the cookies of a session, many times faster than a browser does. */
final class Visitor {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern LOGIN = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern WHO = Pattern.compile("\"who\":\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final URI site;
    /* By authority and name: Keycloak and the pages are two of the same host. */
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private String token = "";
    private String staffId = "";
    private Instant signedInAt = Instant.EPOCH;

    private Visitor(URI site) {
        this.site = site;
    }

    /** What came. */
    record Answer(String address, int status, String text) {}

    /** Somebody of whom nothing is known. */
    static Visitor nobody(Map<String, String> environment) {
        return new Visitor(URI.create(String.valueOf(environment.get("WEB"))));
    }

    /** Somebody signed in through Keycloak, as a browser goes. */
    static Visitor signedIn(String login, Map<String, String> environment) throws IOException, InterruptedException {
        Visitor visitor = nobody(environment);
        visitor.signedInAt = Instant.now();
        HttpResponse<String> asked = visitor.follow(visitor.site.resolve("/session/again"));
        URI form = URI.create(found(LOGIN, asked).replace("&amp;", "&"));
        HttpResponse<String> taken = visitor.send(
                form, Map.of("username", login, "password", String.valueOf(environment.get("PEOPLE_PASSWORD"))));
        visitor.follow(onwards(taken));
        visitor.token = found(TOKEN, visitor.follow(visitor.site.resolve("/involvement/ask")));
        visitor.staffId = found(WHO, visitor.follow(visitor.site.resolve("/session")));
        return visitor;
    }

    boolean isSignedInSince(Instant then) {
        return signedInAt.isAfter(then);
    }

    String staffId() {
        return staffId;
    }

    Answer get(String address) throws IOException, InterruptedException {
        return answer(exchange(site.resolve(address), request -> request.GET()));
    }

    /** Sends a form of ours, with what every form has besides. */
    Answer post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new ConcurrentHashMap<>(fields);
        all.put("csrf-token", token);
        all.put("key", UUID.randomUUID().toString());
        return answer(send(site.resolve(address), all));
    }

    /** Sends a form of ours with an empty file in this field. */
    Answer postFile(String address, String field) throws IOException, InterruptedException {
        String form = """
                --matrix\r
                Content-Disposition: form-data; name="csrf-token"\r
                \r
                %s\r
                --matrix\r
                Content-Disposition: form-data; name="%s"; filename="empty.csv"\r
                Content-Type: text/csv\r
                \r
                \r
                --matrix--\r
                """.formatted(token, field);
        return answer(exchange(
                site.resolve(address), request -> request.header("Content-Type", "multipart/form-data; boundary=matrix")
                        .POST(BodyPublishers.ofString(form))));
    }

    private static Answer answer(HttpResponse<String> came) {
        return new Answer(came.uri().toString(), came.statusCode(), came.body());
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find())
                .as("%s at %s, %d: %s", pattern, page.uri(), page.statusCode(), page.body())
                .isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> follow(URI first) throws IOException, InterruptedException {
        HttpResponse<String> came = exchange(first, request -> request.GET());
        for (int i = 0; i < MOST_REDIRECTS && came.statusCode() / 100 == 3; i++) {
            came = exchange(onwards(came), request -> request.GET());
        }
        return came;
    }

    private static URI onwards(HttpResponse<String> redirect) {
        return redirect.uri()
                .resolve(redirect.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(redirect.statusCode() + " " + redirect.body())));
    }

    private HttpResponse<String> send(URI to, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(to, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private interface Method {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private HttpResponse<String> exchange(URI to, Method method) throws IOException, InterruptedException {
        Map<String, String> held = cookies.computeIfAbsent(to.getAuthority(), any -> new ConcurrentHashMap<>());
        HttpRequest.Builder request = HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(30));
        if (!held.isEmpty()) {
            request.header(
                    "Cookie",
                    held.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> came = HTTP.send(method.of(request).build(), BodyHandlers.ofString());
        came.headers().allValues("Set-Cookie").forEach(one -> keep(held, one));
        return came;
    }

    private static void keep(Map<String, String> held, String set) {
        String[] parts = set.split(";", -1)[0].split("=", 2);
        if (parts[1].isEmpty() || set.contains("Max-Age=0")) {
            held.remove(parts[0]);
        } else {
            held.put(parts[0], parts[1]);
        }
    }
}
