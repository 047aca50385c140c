package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.meetings.domain.Meetings;
import sightline.meetings.domain.Scheduled;
import sightline.meetings.domain.Scheduling;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.MeetingId;

/** Sets the date of a meeting about a case and invites to it. */
@ApplicationScoped
public class ScheduleMeeting {
    private final Meetings meetings;
    private final Seating seating;
    private final Reporting reporting;
    private final Ids ids;

    ScheduleMeeting(Meetings meetings, Seating seating, Reporting reporting, Ids ids) {
        this.meetings = meetings;
        this.seating = seating;
        this.reporting = reporting;
        this.ids = ids;
    }

    @Transactional
    public Decision<Seen> schedule(CaseId about, Scheduling as, When when) {
        Seating.Place place = seating.at(about).orElseThrow(() -> new NotKnown("case"));
        seating.requireScheduling(place);
        MeetingId id = new MeetingId(ids.next());
        return Scheduled.schedule(id, meetings.nextNumber(about), place.about(), as, reporting.of(when))
                .map(change -> {
                    meetings.save(change);
                    return seating.sees(change.now(), place);
                });
    }
}
