package sightline.platform.http.edge;

import io.vertx.ext.web.RoutingContext;

/** 429: asked too often, with when to come back. */
final class TooMany {
    private static final int STATUS = 429;

    private TooMany() {}

    static void answer(RoutingContext request, long seconds, String what) {
        request.response().putHeader("Retry-After", Long.toString(seconds));
        String detail = "%s: come again in %d s, and wait as long as Retry-After says".formatted(what, seconds);
        new EarlyProblem(STATUS, detail).answer(request);
    }
}
