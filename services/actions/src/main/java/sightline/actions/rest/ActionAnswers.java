package sightline.actions.rest;

import jakarta.ws.rs.core.Response;
import sightline.actions.usecases.Seen;
import sightline.platform.http.Answers;
import sightline.platform.language.Decision;

/** An action as an answer, with its version. */
final class ActionAnswers {
    private ActionAnswers() {}

    static Response.ResponseBuilder shown(Seen seen) {
        return Response.ok(ActionView.of(seen)).tag(Answers.tag(seen.action().version()));
    }

    static Response to(Decision<Seen> decision) {
        return Answers.to(decision, ActionAnswers::shown);
    }
}
