package sightline.actions.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.actions.usecases.Overtaken;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;

/** What this service's own exceptions are in HTTP. */
final class ActionProblems {
    private ActionProblems() {}

    /** 412 with the action as it is now. */
    @Provider
    static final class OvertakenMapper implements ExceptionMapper<Overtaken> {
        @Override
        public Response toResponse(Overtaken overtaken) {
            Response problem =
                    Problems.overtaken(ActionView.of(overtaken.current())).toResponse();
            return Response.fromResponse(problem)
                    .tag(Answers.tag(overtaken.current().action().version()))
                    .build();
        }
    }
}
