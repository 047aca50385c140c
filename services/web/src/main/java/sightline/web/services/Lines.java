package sightline.web.services;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import sightline.web.session.Followed;

/** Connects whoever is signed in to the services, each at the address the settings say. */
@Singleton
class Lines {
    private final Config settings;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    Lines(Config settings, ObjectMapper json) {
        this.settings = settings;
        // Services may say more than we show
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Who asks.
     *
     * @param token their own
     * @param followed the name their request is followed by
     * @param from their browser's address, or empty
     * @param purpose what for, where it is not to look; or empty
     */
    record Caller(String token, String followed, String from, String purpose) {

        Caller saying(String what) {
            return new Caller(token, followed, from, what);
        }
    }

    /** Plain, not proxied: a page asks several services at once, from threads that know nothing of the request. */
    @Produces
    @Dependent
    Services services(AccessTokenCredential token, Followed followed, HttpServerRequest browser) {
        Caller caller = new Caller(token.getToken(), followed.id(), address(browser.remoteAddress()), "");
        return new Services(service -> line(service, caller));
    }

    /** The other end of the connection, and nothing that the browser says of itself. */
    static String address(@Nullable SocketAddress peer) {
        return peer == null || peer.hostAddress() == null ? "" : peer.hostAddress();
    }

    private Line line(Service service, Caller caller) {
        String address = settings.getValue("sightline.services." + service.key(), String.class);
        return new Line(service, URI.create(address), caller, http, json);
    }
}
