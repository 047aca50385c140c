package sightline.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers 503 where a request failed because the database was overloaded or away, however the failure was dressed on
 * its way: what was begun has been rolled back, and who asks may ask again.
 */
@ApplicationScoped
@Unremovable
class DatabaseAway implements ProblemPostProcessor {
    private static final int RETRY_AFTER_SECONDS = 5;

    /* Connection, insufficient resources, intervention of an operator or a timeout, system error: PostgreSQL, appendix A. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    /* Serialization failure and deadlock: too many at once. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() != Status.INTERNAL_SERVER_ERROR.getStatusCode() || !isAway(context.cause)) {
            return problem;
        }
        return HttpProblem.builder()
                .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail("The database cannot take this now. Ask again in a moment; with the same Idempotency-Key, "
                        + "nothing is done twice")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** Before whatever writes down what was answered. */
    @Override
    public int priority() {
        return 1000;
    }

    static boolean isAway(@Nullable Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .limit(20)
                .anyMatch(one -> one instanceof SQLException of && isAway(of));
    }

    private static boolean isAway(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null
                ? isOfThePool(failure)
                : STATES.contains(state) || (state.length() > 1 && CLASSES.contains(state.substring(0, 2)));
    }

    /** The pool of connections has no states of its own. */
    private static boolean isOfThePool(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("cquisition timeout");
    }
}
