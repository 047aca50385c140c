package sightline.people.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jboss.logging.Logger;
import sightline.people.domain.NotReached;
import sightline.people.usecases.Overtaken;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;

/** What this service's own exceptions are in HTTP. */
final class PeopleProblems {
    private static final Logger LOG = Logger.getLogger(PeopleProblems.class);

    private PeopleProblems() {}

    /** 412 with the person as they are now. */
    @Provider
    static final class OvertakenMapper implements ExceptionMapper<Overtaken> {
        @Override
        public Response toResponse(Overtaken overtaken) {
            Response problem = Problems.overtaken(PersonInFull.of(overtaken.current(), List.of()))
                    .toResponse();
            return Response.fromResponse(problem)
                    .tag(Answers.tag(overtaken.current().version()))
                    .build();
        }
    }

    /** 503: Keycloak, or cases, did not do its part; whether the change was done is in the record. */
    @Provider
    static final class NotReachedMapper implements ExceptionMapper<NotReached> {
        @Override
        public Response toResponse(NotReached notReached) {
            LOG.warn("Not done", notReached);
            return HttpProblem.valueOf(
                            Response.Status.SERVICE_UNAVAILABLE,
                            "A part that this needs does not answer; look at the person before you try again")
                    .toResponse();
        }
    }
}
