package sightline.cases.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.cases.usecases.Overtaken;
import sightline.cases.usecases.UnknownAgency;
import sightline.cases.usecases.emergency.TooOften;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;

/** What this service's own exceptions are in HTTP. */
final class CaseProblems {
    private CaseProblems() {}

    /** 412 with the case as it is now. */
    @Provider
    static final class OvertakenMapper implements ExceptionMapper<Overtaken> {
        private final CaseViews views;

        OvertakenMapper(CaseViews views) {
            this.views = views;
        }

        @Override
        public Response toResponse(Overtaken overtaken) {
            Response problem =
                    Problems.overtaken(views.inList(overtaken.current())).toResponse();
            return Response.fromResponse(problem)
                    .tag(Answers.tag(overtaken.current().version()))
                    .build();
        }
    }

    /** 429: the glass was broken as often as it may be. */
    @Provider
    static final class TooOftenMapper implements ExceptionMapper<TooOften> {
        @Override
        public Response toResponse(TooOften refused) {
            return Problems.tooOften(String.valueOf(refused.getMessage())).toResponse();
        }
    }

    /** 400: a name that no agency has is a slip of the pen. */
    @Provider
    static final class UnknownAgencyMapper implements ExceptionMapper<UnknownAgency> {
        @Override
        public Response toResponse(UnknownAgency unknown) {
            return Problems.malformed(String.valueOf(unknown.getMessage())).toResponse();
        }
    }
}
