package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Return;
import sightline.platform.access.Asking;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;

/** Takes what the asking agency found in its own records; the same again changes nothing. */
@ApplicationScoped
public class ReceiveReturn {
    private final Table table;
    private final Reporting reporting;
    private final Asking asking;

    ReceiveReturn(Table table, Reporting reporting, Asking asking) {
        this.table = table;
        this.reporting = reporting;
        this.asking = asking;
    }

    @Transactional
    public Decision<Seen> receive(MeetingId id, @Nullable Long read, Return returned, When when) {
        Table.Brought brought = table.bring(id, MeetingVerb.RETURN);
        AgencyId by = asking.actor().agency();
        if (brought.meeting().hasHeard(by, returned)) {
            return new Decision.Taken<>(brought.seen());
        }
        Overtaken.unlessRead(read, brought.seen());
        return table.settle(
                brought,
                brought.meeting().receive(by, returned, reporting.of(when).get()));
    }
}
