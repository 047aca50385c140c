package sightline.platform.http.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Asks whoever came over TLS to come back over nothing else; over plain HTTP that would be a promise nobody keeps. */
@ApplicationScoped
class OnlyWithTls {
    private static final String A_YEAR = "max-age=31536000";

    void register(@Observes Filters filters) {
        filters.register(OnlyWithTls::say, Order.HEADERS);
    }

    private static void say(RoutingContext request) {
        if (request.request().isSSL()) {
            request.response().putHeader("Strict-Transport-Security", A_YEAR);
        }
        request.next();
    }
}
