package sightline.deploy.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A short question to something on this machine that may not be listening yet. */
public final class HttpQuestion {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private HttpQuestion() {}

    public static boolean answersOk(URI address) {
        return ask(address)
                .map(HttpResponse::statusCode)
                .filter(status -> status == 200)
                .isPresent();
    }

    /** Its answer, whatever the status; nothing when there was none within three seconds. */
    public static Optional<HttpResponse<String>> ask(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        try {
            return Optional.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException notListening) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
