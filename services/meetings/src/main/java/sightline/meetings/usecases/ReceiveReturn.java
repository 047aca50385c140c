package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Return;
import sightline.meetings.domain.Seat.Part;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;

/** Takes what the asking agency found in its own records; the same again changes nothing. */
@ApplicationScoped
public class ReceiveReturn {
    private final Table table;
    private final Reporting reporting;

    ReceiveReturn(Table table, Reporting reporting) {
        this.table = table;
        this.reporting = reporting;
    }

    @Transactional
    public Decision<Seen> receive(MeetingId id, @Nullable Long read, Return returned, When when) {
        Table.Brought brought = table.bring(id, Part.ANSWERS);
        AgencyId by = brought.seen().seat().agency();
        if (brought.meeting().hasHeard(by, returned)) {
            return new Decision.Taken<>(brought.seen());
        }
        Overtaken.unlessRead(read, brought.seen());
        return table.settle(
                brought,
                brought.meeting().receive(by, returned, reporting.of(when).get()));
    }
}
