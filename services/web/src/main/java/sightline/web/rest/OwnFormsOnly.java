package sightline.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes nothing that another site's page sends, whatever it carries. Beside the token in every form, for the day one of
 * the two fails; browsers too old to say where a request comes from still have the token.
 */
class OwnFormsOnly {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    public Optional<Response> refuse(ContainerRequestContext request) {
        return ours(request.getMethod(), request.getHeaderString("Sec-Fetch-Site"))
                ? Optional.empty()
                : Optional.of(Response.status(Response.Status.FORBIDDEN).build());
    }

    static boolean ours(String method, @Nullable String site) {
        return READS.contains(method) || site == null || site.equals("same-origin") || site.equals("none");
    }
}
