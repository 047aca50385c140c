package sightline.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import sightline.web.session.Followed;

/** Says in every answer and every line of the log under which name a request is followed. */
class Following {
    private static final String LOG_KEY = "correlation";

    private final Followed followed;

    Following(Followed followed) {
        this.followed = followed;
    }

    @ServerRequestFilter
    public void take(ContainerRequestContext request) {
        MDC.put(LOG_KEY, followed.id());
    }

    @ServerResponseFilter
    public void say(ContainerResponseContext answer) {
        answer.getHeaders().putSingle("X-Correlation-Id", followed.id());
        MDC.remove(LOG_KEY);
    }
}
