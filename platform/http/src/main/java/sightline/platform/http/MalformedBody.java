package sightline.platform.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Says of a body that could not be read where it was and what would be right; never what was sent. */
class MalformedBody {
    /* Before the mappers that our problem library brings: theirs repeat what was sent. */
    private static final int FIRST = 1;

    private static final Set<String> DESCRIBES_THE_BODY = Set.of("content-length", "content-type");

    private static final Map<Class<?>, String> RIGHT = Map.of(
            Instant.class, "is a moment like 2026-11-20T21:40:00Z",
            LocalDate.class, "is a day like 1984-03-09",
            UUID.class, "is an id like 01890a5d-ac96-774b-bcce-b302099a8057",
            Integer.class, "is a whole number",
            boolean.class, "is true or false");

    @ServerExceptionMapper(value = MismatchedInputException.class, priority = FIRST)
    public Response mismatch(MismatchedInputException mismatch) {
        // The field's own words say what would be right; what Jackson says repeats what was sent.
        String said = String.valueOf(mismatch.getOriginalMessage());
        return problem(mismatch, said.startsWith("is ") ? said : right(mismatch.getTargetType()));
    }

    @ServerExceptionMapper(value = InvalidFormatException.class, priority = FIRST)
    public Response format(InvalidFormatException format) {
        return problem(format, right(format.getTargetType()));
    }

    @ServerExceptionMapper(value = UnrecognizedPropertyException.class, priority = FIRST)
    public Response unrecognized(UnrecognizedPropertyException unrecognized) {
        String known = unrecognized.getKnownPropertyIds() == null
                ? ""
                : unrecognized.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return problem(unrecognized, "is not a field here; those are " + known);
    }

    /** A body that is no JSON comes as a refusal without words, whose cause knows where it ceased to be. */
    @ServerExceptionMapper(value = WebApplicationException.class, priority = FIRST)
    public Response unreadable(WebApplicationException refused) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return Problems.malformed("The body is nested too deep, or has a name, a number or a text too long")
                        .toResponse();
            }
            if (cause instanceof StreamReadException broken) {
                return Problems.malformed(place(broken.getLocation())).toResponse();
            }
        }
        HttpProblem.Builder problem = HttpProblem.builder()
                .withTitle(refused.getResponse().getStatusInfo().getReasonPhrase())
                .withStatus(refused.getResponse().getStatusInfo())
                .withDetail(refused.getMessage());
        refused.getResponse().getHeaders().forEach((name, values) -> {
            if (!DESCRIBES_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> problem.withHeader(name, value));
            }
        });
        return problem.build().toResponse();
    }

    private static String place(@Nullable JsonLocation ceases) {
        return ceases == null
                ? "The body is not JSON"
                : "The body ceases to be JSON in line %d, at character %d, or says a field twice there"
                        .formatted(ceases.getLineNr(), ceases.getColumnNr());
    }

    private static Response problem(JsonMappingException fault, String right) {
        return Problems.malformed(path(fault), right).toResponse();
    }

    private static String right(@Nullable Class<?> wanted) {
        String right = wanted == null ? null : RIGHT.get(wanted);
        return right == null ? "is not in the form this needs" : right;
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream().map(MalformedBody::step).collect(Collectors.joining("."));
    }

    private static String step(JsonMappingException.Reference step) {
        @Nullable String field = step.getFieldName();
        return field == null ? Integer.toString(step.getIndex()) : field;
    }
}
