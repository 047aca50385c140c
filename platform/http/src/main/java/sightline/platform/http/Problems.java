package sightline.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sightline.platform.access.LimitedAccess;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.NotKnown;
import sightline.platform.access.RecentSignIn;
import sightline.platform.access.SignInAgain;
import sightline.platform.access.VettingEnded;
import sightline.platform.language.Refusal;
import sightline.platform.language.RefusalOfSeveral;

/** The problem+json answers of all services (RFC 9457): what happened and, where we can say, what would be right. */
public final class Problems {
    private Problems() {}

    /**
     * 409: a rule said no; says which, why, where it is written and what would answer it, and names each thing that
     * stands behind it where there are several.
     */
    public static HttpProblem refused(Refusal refusal) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withTitle("Refused by a rule")
                .withStatus(Status.CONFLICT)
                .withDetail(refusal.because())
                .with("obstacle", refusal.getClass().getSimpleName())
                .with("rule", refusal.rule().sentence())
                .with("source", refusal.rule().source())
                .with("answeredBy", refusal.answeredBy());
        if (refusal instanceof RefusalOfSeveral several) {
            problem.with("obstacles", several.obstacles());
        }
        return problem.build();
    }

    /** 412: somebody was quicker; carries the state as it is now. */
    public static HttpProblem overtaken(Object current) {
        return HttpProblem.builder()
                .withTitle("Somebody was quicker")
                .withStatus(Status.PRECONDITION_FAILED)
                .withDetail("This has changed since you read it; look at the current state and decide again")
                .with("current", current)
                .build();
    }

    /** 422: the same idempotency key with another request. */
    static HttpProblem keyUsedForAnother() {
        return HttpProblem.builder()
                .withTitle("This idempotency key was used for another request")
                .withStatus(422)
                .withDetail("Send a new key with a new request; send the same request to have its first answer again")
                .build();
    }

    /** 429: this was done too often for now; the detail says how often it may be. */
    public static HttpProblem tooOften(String detail) {
        return HttpProblem.builder()
                .withTitle("Too often")
                .withStatus(Status.TOO_MANY_REQUESTS)
                .withDetail(detail)
                .build();
    }

    /** 409: it cannot be done as things stand; the detail says why. */
    public static HttpProblem conflict(String detail) {
        return HttpProblem.valueOf(Status.CONFLICT, detail);
    }

    /** 400: what was sent cannot be right; the detail says what would be. */
    public static HttpProblem malformed(String detail) {
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Status.BAD_REQUEST)
                .withDetail(detail)
                .build();
    }

    /** 400: one field of the body with what would be right in it. */
    public static HttpProblem malformed(String field, String right) {
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Status.BAD_REQUEST)
                .with("violations", List.of(Map.of("field", field, "in", "body", "message", right)))
                .build();
    }

    /**
     * Reads a field whose form depends on another field; what the type says when it refuses is what the sender is told.
     */
    public static <T> T readable(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException refused) {
            throw malformed(field, String.valueOf(refused.getMessage()));
        }
    }

    /** 404, the same for what does not exist and for what this actor may not know of. */
    @Provider
    static final class NotKnownMapper implements ExceptionMapper<NotKnown> {
        @Override
        public Response toResponse(NotKnown exception) {
            return HttpProblem.valueOf(Status.NOT_FOUND, exception.getMessage()).toResponse();
        }
    }

    /** 403 that says only that a limited record exists, and whom to ask. */
    @Provider
    static final class LimitedAccessMapper implements ExceptionMapper<LimitedAccess> {
        @Override
        public Response toResponse(LimitedAccess exception) {
            return HttpProblem.builder()
                    .withTitle("Limited access")
                    .withStatus(Status.FORBIDDEN)
                    .withDetail(exception.getMessage())
                    .with("ask", exception.ask().value())
                    .build()
                    .toResponse();
        }
    }

    /** 401 as RFC 9470 says it: the token is good, and the sign-in behind it too long ago. */
    @Provider
    static final class SignInAgainMapper implements ExceptionMapper<SignInAgain> {
        @Override
        public Response toResponse(SignInAgain exception) {
            return HttpProblem.builder()
                    .withTitle("Sign in again")
                    .withStatus(Status.UNAUTHORIZED)
                    .withDetail(exception.getMessage())
                    .withHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\""
                                    .formatted(RecentSignIn.RECENT.toSeconds()))
                    .build()
                    .toResponse();
        }
    }

    /** 403, the same for everything that is asked for, with whom to ask. */
    @Provider
    static final class VettingEndedMapper implements ExceptionMapper<VettingEnded> {
        @Override
        public Response toResponse(VettingEnded exception) {
            return HttpProblem.builder()
                    .withTitle("Vetting has ended")
                    .withStatus(Status.FORBIDDEN)
                    .withDetail(exception.getMessage())
                    .build()
                    .toResponse();
        }
    }

    /** 403 with the reason. */
    @Provider
    static final class NotAllowedMapper implements ExceptionMapper<NotAllowed> {
        @Override
        public Response toResponse(NotAllowed exception) {
            return HttpProblem.valueOf(Status.FORBIDDEN, exception.getMessage()).toResponse();
        }
    }
}
