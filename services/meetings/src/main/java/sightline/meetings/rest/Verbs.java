package sightline.meetings.rest;

import java.util.ArrayList;
import java.util.List;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Seat;
import sightline.meetings.domain.Seat.Part;
import sightline.meetings.usecases.Seen;
import sightline.platform.http.May;

/** The verbs of a meeting that a reader has a part in, and what stands against each now. */
final class Verbs {
    private Verbs() {}

    static List<May> of(Seen seen) {
        Meeting meeting = seen.meeting();
        Seat seat = seen.seat();
        List<May> may = new ArrayList<>();
        if (seat.has(Part.CONVENES)) {
            may.add(May.unless("invite", meeting.againstInviting()));
        }
        if (seat.has(Part.ANSWERS)) {
            may.add(May.unless("return", meeting.againstReturning(seat.agency())));
        }
        if (seat.has(Part.MINUTES)) {
            may.add(May.unless("hold", meeting.againstHolding()));
            may.add(May.unless("minutes", List.of()));
            may.add(May.unless("decisions", meeting.againstDeciding(seen.at())));
        }
        if (seat.has(Part.CHAIRS)) {
            may.add(May.unless("approve-minutes", meeting.againstApproving()));
        }
        if (seat.has(Part.CONVENES)) {
            may.add(May.unless("distribute", meeting.againstDistributing()));
        }
        return may;
    }
}
