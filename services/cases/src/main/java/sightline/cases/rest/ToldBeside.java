package sightline.cases.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.correction.HowTold;
import sightline.platform.http.Problems;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;

/**
 * Takes from every request that tells of something what any of them may say beside it: {@code occurredOn}, a day, a
 * month or unknown in place of a moment, and {@code supersedes}, the earlier fact that it corrects.
 */
@Provider
class ToldBeside implements ReaderInterceptor {
    private static final String OCCURRED_AT = "occurredAt";
    private static final String OCCURRED_ON = "occurredOn";
    private static final String SUPERSEDES = "supersedes";

    /** What may be said beside the fact. */
    record Beside(@Nullable String occurredOn, @Nullable UUID supersedes) {}

    private final ObjectMapper json;
    private final HowTold told;
    private final Clock clock;

    ToldBeside(ObjectMapper json, HowTold told, Clock clock) {
        this.json = json;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        if (!TellsOfSomething.class.isAssignableFrom(request.getType())) {
            return request.proceed();
        }
        byte[] sent = request.getInputStream().readAllBytes();
        // What is no object is left as it is, for whoever says what is wrong with it.
        return object(sent) instanceof ObjectNode body && (body.has(OCCURRED_ON) || body.has(SUPERSEDES))
                ? readBeside(body, request)
                : read(sent, request);
    }

    /** What is no field of the request itself is said first, whatever else is wrong with it. */
    private Object readBeside(ObjectNode body, ReaderInterceptorContext request) throws IOException {
        ObjectNode rest;
        try {
            rest = without(body);
        } catch (HttpProblem wrong) {
            var unused = read(json.writeValueAsBytes(bare(body)), request);
            throw wrong;
        }
        return read(json.writeValueAsBytes(rest), request);
    }

    private static Object read(byte[] body, ReaderInterceptorContext request) throws IOException {
        request.setInputStream(new ByteArrayInputStream(body));
        return request.proceed();
    }

    private static ObjectNode bare(ObjectNode body) {
        return body.deepCopy().without(List.of(OCCURRED_ON, SUPERSEDES));
    }

    private @Nullable JsonNode object(byte[] sent) throws IOException {
        try {
            return json.readTree(sent);
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private ObjectNode without(ObjectNode body) throws JsonProcessingException {
        ObjectNode rest = bare(body);
        Beside beside = json.treeToValue(body.deepCopy().retain(OCCURRED_ON, SUPERSEDES), Beside.class);
        Occurrence occurred = occurred(beside.occurredOn(), body);
        told.said(
                occurred == null ? Occurrence.Precision.INSTANT : occurred.precision(),
                beside.supersedes() == null ? null : new EventId(beside.supersedes()));
        if (occurred != null && occurred.at() != null) {
            rest.put(OCCURRED_AT, occurred.at().toString());
        }
        return rest;
    }

    private @Nullable Occurrence occurred(@Nullable String on, ObjectNode body) {
        if (on == null) {
            return null;
        }
        if (body.hasNonNull(OCCURRED_AT)) {
            throw Problems.malformed(OCCURRED_ON, "is given where the moment is not: say one of the two");
        }
        Occurrence occurred = Problems.readable(OCCURRED_ON, () -> Occurrence.written(on));
        Instant begins = occurred.at();
        if (begins != null && begins.isAfter(clock.instant())) {
            throw Problems.malformed(OCCURRED_ON, "is a day or a month that has begun, like 2026-11-20 or 2026-11");
        }
        return occurred;
    }
}
