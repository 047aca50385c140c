package sightline.platform.http.edge;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody ask so often that others wait, nor look for so many cases that they could copy them; 429 says when to
 * come back. Who asks is the verified token's subject, since a claimed one could use up somebody else's rate. Whether
 * we are well may be asked without end.
 */
@ApplicationScoped
class RateLimits {
    private static final String HEALTH = "/q/health";
    private static final String MACHINE = "MACHINE";

    private final Buckets persons;
    private final Buckets machines;
    private final Buckets strangers;
    private final Buckets searches;

    RateLimits(Rates rates) {
        this.persons = new Buckets(rates.persons());
        this.machines = new Buckets(rates.machines());
        this.strangers = new Buckets(rates.strangers());
        this.searches = new Buckets(rates.searches());
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, Order.RATES);
    }

    private void limit(RoutingContext request) {
        if (request.normalizedPath().startsWith(HEALTH)) {
            request.next();
            return;
        }
        SecurityIdentity identity = identity(request);
        long wait = identity == null
                ? strangers.take(request.request().remoteAddress().host())
                : waitOf(identity, request);
        if (wait == 0) {
            request.next();
        } else {
            TooMany.answer(request, wait, "You have asked too often");
        }
    }

    private long waitOf(SecurityIdentity identity, RoutingContext request) {
        String subject = subject(identity);
        long wait = (identity.hasRole(MACHINE) ? machines : persons).take(subject);
        return wait == 0 && searches(request) ? searches.take(subject) : wait;
    }

    private static boolean searches(RoutingContext request) {
        return request.request().method().equals(HttpMethod.GET)
                && !request.queryParam("q").isEmpty();
    }

    private static @Nullable SecurityIdentity identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser known
                        && !known.getSecurityIdentity().isAnonymous()
                ? known.getSecurityIdentity()
                : null;
    }

    private static String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
