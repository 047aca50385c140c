package sightline.premises.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;
import sightline.premises.usecases.Overtaken;
import sightline.premises.usecases.ShowPlacement;

/** What this service's own exceptions are in HTTP. */
final class PlacementProblems {
    private PlacementProblems() {}

    /** 412 with the placement as it is now. */
    @Provider
    static final class OvertakenMapper implements ExceptionMapper<Overtaken> {
        private final ShowPlacement showing;

        OvertakenMapper(ShowPlacement showing) {
            this.showing = showing;
        }

        @Override
        public Response toResponse(Overtaken overtaken) {
            Response problem = Problems.overtaken(PlacementView.of(showing.seen(overtaken.current())))
                    .toResponse();
            return Response.fromResponse(problem)
                    .tag(Answers.tag(overtaken.current().version()))
                    .build();
        }
    }
}
