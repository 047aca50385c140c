package sightline.platform.http.edge;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * A refusal given before any endpoint is looked for, as problem+json like those that endpoints give; it says what would
 * be right and repeats nothing of what was sent.
 */
record EarlyProblem(int status, @Nullable String detail) {

    void answer(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        JsonObject problem = new JsonObject()
                .put("status", status)
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase());
        if (detail != null) {
            problem.put("detail", detail);
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }

    /** And hears nothing more from this connection, on which the rest of what was sent may still be coming. */
    void answerAndClose(RoutingContext request) {
        if (request.request().version().alpnName().startsWith("http/1")) {
            request.response().putHeader("Connection", "close");
        }
        answer(request);
    }

    /** And reads nothing more from this connection: what follows may be read in two ways. */
    void answerAndHangUp(RoutingContext request) {
        request.request().pause();
        request.response().putHeader("Connection", "close");
        request.addEndHandler(ended -> request.request().connection().close());
        answer(request);
    }
}
