package sightline.deploy.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sightline.deploy.trust.Trust;

/** A short question to something on this machine that may not be listening yet. */
public final class HttpQuestion {
    private static final Map<Tls, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    private HttpQuestion() {}

    public static boolean answersOk(URI address) {
        return answersOk(address, Tls.OFF);
    }

    /** Where TLS is on, only who is vouched for has answered. */
    public static boolean answersOk(URI address, Tls tls) {
        return ask(address, tls)
                .map(HttpResponse::statusCode)
                .filter(status -> status == 200)
                .isPresent();
    }

    private static HttpClient client(Tls tls) {
        HttpClient.Builder client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1));
        if (tls.isOn()) {
            client.sslContext(Trust.in(tls.authority()));
        }
        return client.build();
    }

    /** Its answer, whatever the status; nothing when there was none within three seconds. */
    public static Optional<HttpResponse<String>> ask(URI address, Tls tls) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        try {
            return Optional.of(
                    CLIENTS.computeIfAbsent(tls, HttpQuestion::client).send(request, BodyHandlers.ofString()));
        } catch (IOException notListening) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
