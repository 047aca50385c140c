package sightline.meetings.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.meetings.domain.Meeting;
import sightline.meetings.usecases.Overtaken;
import sightline.platform.http.Answers;
import sightline.platform.http.Problems;

/** What this service's own exceptions are in HTTP. */
final class MeetingProblems {
    private MeetingProblems() {}

    /** 412 with the meeting as it is now, tagged as what was read of it. */
    @Provider
    static final class OvertakenMapper implements ExceptionMapper<Overtaken> {
        @Override
        public Response toResponse(Overtaken overtaken) {
            Response problem =
                    Problems.overtaken(MeetingView.of(overtaken.current())).toResponse();
            Meeting meeting = overtaken.current().meeting();
            return Response.fromResponse(problem)
                    .tag(Answers.tag(
                            switch (overtaken.what()) {
                                case MEETING -> meeting.version();
                                case MINUTES -> meeting.minutes().edition();
                            }))
                    .build();
        }
    }
}
