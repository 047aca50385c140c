package sightline.platform.http.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that is longer than any of ours, or packed or written as none of ours is, before anybody reads it.
 * What is longer still is refused by the server itself, without words.
 */
@ApplicationScoped
class RequestShape {
    /* Refusals of the server and its router; endpoints answer their own. */
    private static final List<Integer> WITHOUT_WORDS = List.of(400, 404, 405, 406, 413, 414, 415, 431, 500, 501);

    private static final Set<String> CHUNKED = Set.of("chunked");

    private final Limits limits;
    private final long bodyLength;

    RequestShape(Limits limits, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize body) {
        this.limits = limits;
        this.bodyLength = body.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.SHAPE);
    }

    void giveWords(@Observes Router router) {
        WITHOUT_WORDS.forEach(status -> router.errorHandler(status, new EarlyProblem(status, null)::answer));
    }

    private void check(RoutingContext request) {
        EarlyProblem problem = problemOf(request.request());
        if (!CHUNKED.containsAll(request.request().headers().getAll("Transfer-Encoding"))
                || request.request().headers().getAll("Transfer-Encoding").size() > 1) {
            new EarlyProblem(400, "A body comes with its length, or in chunks").answerAndHangUp(request);
        } else if (problem == null) {
            request.next();
        } else {
            problem.answerAndClose(request);
        }
    }

    private @Nullable EarlyProblem problemOf(HttpServerRequest request) {
        EarlyProblem ofUri = ofUri(request.uri());
        if (ofUri != null) {
            return ofUri;
        }
        EarlyProblem ofHeaders = ofHeaders(request.headers());
        if (ofHeaders != null) {
            return ofHeaders;
        }
        EarlyProblem ofTypes = ofTypes(request.headers());
        return ofTypes == null ? ofBody(request.headers()) : ofTypes;
    }

    private @Nullable EarlyProblem ofUri(String uri) {
        if (uri.length() > limits.uriLength()) {
            return new EarlyProblem(414, "An address here has at most %,d characters".formatted(limits.uriLength()));
        }
        if (!EncodedText.isReadable(uri)) {
            return new EarlyProblem(
                    400, "The address has a % that encodes no character of a text in UTF-8, or a control character");
        }
        if (uri.chars().filter(one -> one == '&').count() >= limits.queryParameters()) {
            return new EarlyProblem(
                    400, "An address here has at most %d parameters".formatted(limits.queryParameters()));
        }
        return null;
    }

    private @Nullable EarlyProblem ofHeaders(MultiMap headers) {
        int length = 0;
        for (var header : headers) {
            length += header.getKey().length() + header.getValue().length();
        }
        if (headers.size() > limits.headers() || length > limits.headerLength()) {
            return new EarlyProblem(
                    431,
                    "A request has at most %d headers of %,d characters in all"
                            .formatted(limits.headers(), limits.headerLength()));
        }
        return null;
    }

    private static @Nullable EarlyProblem ofTypes(MultiMap headers) {
        if (!headers.getAll("Accept").stream().allMatch(MediaTypes::areNamed)) {
            return new EarlyProblem(400, "Accept names media types, like application/json");
        }
        if (!headers.getAll("Content-Type").stream().allMatch(MediaTypes::areNamed)
                || (hasBody(headers) && !headers.getAll("Content-Type").stream().allMatch(MediaTypes::isJson))) {
            return new EarlyProblem(415, "A body here is JSON, and its Content-Type application/json");
        }
        return null;
    }

    private static boolean hasBody(MultiMap headers) {
        String length = headers.get("Content-Length");
        return headers.contains("Transfer-Encoding")
                || (length != null && !length.strip().equals("0"));
    }

    private @Nullable EarlyProblem ofBody(MultiMap headers) {
        String packed = headers.get("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            return new EarlyProblem(415, "A body comes as it is: nothing is unpacked here");
        }
        String length = headers.get("Content-Length");
        if (length != null && isMoreThan(length.strip(), bodyLength)) {
            return new EarlyProblem(413, "A body has at most %,d bytes".formatted(bodyLength));
        }
        return null;
    }

    /** Also of a number that fits no long. */
    private static boolean isMoreThan(String digits, long limit) {
        try {
            return Long.parseLong(digits) > limit;
        } catch (NumberFormatException tooMany) {
            return true;
        }
    }
}
