package sightline.meetings.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.MeetingDecision;
import sightline.platform.language.DecisionTopic;

/** What a meeting decided, and why. */
@Schema(name = "Decision")
record DecisionView(
        String decisionId,
        DecisionTopic topic,
        String decision,
        String because,
        @Nullable String dissent,
        @Nullable String about) {

    static DecisionView of(MeetingDecision one) {
        return new DecisionView(
                one.id().toString(),
                one.topic(),
                one.decision(),
                one.because(),
                one.dissent(),
                one.about() == null ? null : one.about().toString());
    }
}
