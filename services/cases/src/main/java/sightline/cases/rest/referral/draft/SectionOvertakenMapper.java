package sightline.cases.rest.referral.draft;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.cases.usecases.referral.draft.SectionOvertaken;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;

/** 412 with the section as it is now. */
@Provider
class SectionOvertakenMapper implements ExceptionMapper<SectionOvertaken> {
    @Override
    public Response toResponse(SectionOvertaken overtaken) {
        Response problem = Problems.overtaken(DraftView.Section.of(overtaken.current(), null))
                .toResponse();
        return Response.fromResponse(problem)
                .tag(Answers.tag(overtaken.current().edition()))
                .build();
    }
}
