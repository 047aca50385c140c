package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;

/** Approves a meeting's minutes as the chair has read them. */
@ApplicationScoped
public class ApproveMinutes {
    private final Table table;
    private final Reporting reporting;

    ApproveMinutes(Table table, Reporting reporting) {
        this.table = table;
        this.reporting = reporting;
    }

    @Transactional
    public Decision<Seen> approve(MeetingId id, @Nullable Long read, When when) {
        Table.Brought brought = table.bring(id, read, MeetingVerb.APPROVE_MINUTES);
        return table.settle(
                brought, brought.meeting().approve(reporting.of(when).get()));
    }
}
