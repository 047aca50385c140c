package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Presence;

/** Says that a meeting took place, and how each invited agency took part. */
@ApplicationScoped
public class HoldMeeting {
    private final Table table;
    private final Reporting reporting;

    HoldMeeting(Table table, Reporting reporting) {
        this.table = table;
        this.reporting = reporting;
    }

    @Transactional
    public Decision<Seen> hold(
            MeetingId id, @Nullable Long read, Map<AgencyId, Presence> named, @Nullable Instant endedAt, When when) {
        Table.Brought brought = table.bring(id, read, MeetingVerb.HOLD);
        return table.settle(
                brought,
                brought.meeting().hold(named, endedAt, reporting.of(when).get()));
    }
}
