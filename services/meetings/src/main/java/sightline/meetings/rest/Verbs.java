package sightline.meetings.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Obstacle;
import sightline.meetings.usecases.Seen;
import sightline.platform.access.MeetingVerb;
import sightline.platform.http.May;

/** The verbs of a meeting that a reader may ask for, and what stands against each now. */
final class Verbs {
    private Verbs() {}

    static List<May> of(Seen seen) {
        return Arrays.stream(MeetingVerb.values())
                .filter(seen.may()::contains)
                .flatMap(verb -> may(verb, seen).stream())
                .toList();
    }

    private static Optional<May> may(MeetingVerb verb, Seen seen) {
        Meeting meeting = seen.meeting();
        return switch (verb) {
            case SCHEDULE -> Optional.empty();
            case INVITE -> of("invite", meeting.againstInviting());
            case RETURN ->
                Optional.ofNullable(seen.seat().agency()).flatMap(by -> of("return", meeting.againstReturning(by)));
            case HOLD -> of("hold", meeting.againstHolding());
            case KEEP_MINUTES -> of("minutes", List.of());
            case RECORD_DECISION -> of("decisions", meeting.againstDeciding(seen.at()));
            case APPROVE_MINUTES -> of("approve-minutes", meeting.againstApproving());
            case DISTRIBUTE -> of("distribute", meeting.againstDistributing());
        };
    }

    private static Optional<May> of(String verb, List<Obstacle> against) {
        return Optional.of(May.unless(verb, against));
    }
}
