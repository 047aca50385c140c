package sightline.web.services;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
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

    /** Who asks: their token, and the name their request is followed by. */
    record Caller(String token, String followed) {}

    /** Plain, not proxied: a page asks several services at once, from threads that know nothing of the request. */
    @Produces
    @Dependent
    Services services(AccessTokenCredential token, Followed followed) {
        Caller caller = new Caller(token.getToken(), followed.id());
        return new Services(service -> line(service, caller));
    }

    private Line line(Service service, Caller caller) {
        String address = settings.getValue("sightline.services." + service.key(), String.class);
        return new Line(service, URI.create(address), caller, http, json);
    }
}
