package sightline.oversight.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.oversight.usecases.Overtaken;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;

/** What this service's own exceptions are in HTTP. */
final class AlertProblems {
    private AlertProblems() {}

    /** 412 with the alert as it is now. */
    @Provider
    static final class OvertakenMapper implements ExceptionMapper<Overtaken> {
        @Override
        public Response toResponse(Overtaken overtaken) {
            Response problem =
                    Problems.overtaken(AlertView.of(overtaken.current())).toResponse();
            return Response.fromResponse(problem)
                    .tag(Answers.tag(overtaken.current().alert().version()))
                    .build();
        }
    }
}
