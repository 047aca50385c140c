package sightline.platform.http;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Correlation;

/**
 * Takes the correlation id a request comes with, or makes one, and says it in every answer and every line of the log.
 */
class CorrelationFilter {
    static final String HEADER = "X-Correlation-Id";
    private static final String LOG_KEY = "correlation";
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Correlation correlation;

    CorrelationFilter(Correlation correlation) {
        this.correlation = correlation;
    }

    @ServerRequestFilter(preMatching = true)
    public void take(ContainerRequestContext request) {
        UUID id = uuidOrNew(request.getHeaderString(HEADER));
        String trace = request.getHeaderString("traceparent");
        boolean known = trace != null && TRACEPARENT.matcher(trace).matches();
        correlation.sent(id, known ? trace : null);
        MDC.put(LOG_KEY, id.toString());
    }

    @ServerResponseFilter
    public void say(ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HEADER, correlation.id().toString());
        MDC.remove(LOG_KEY);
    }

    private static UUID uuidOrNew(@Nullable String text) {
        try {
            return text == null ? IDS.generate() : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return IDS.generate();
        }
    }
}
