package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;

/** Sends the minutes approved last to agencies on the case. */
@ApplicationScoped
public class DistributeMinutes {
    private final Table table;
    private final Reporting reporting;

    DistributeMinutes(Table table, Reporting reporting) {
        this.table = table;
        this.reporting = reporting;
    }

    @Transactional
    public Decision<Seen> distribute(MeetingId id, @Nullable Long read, Set<AgencyId> to, When when) {
        Table.Brought brought = table.bring(id, read, MeetingVerb.DISTRIBUTE);
        return table.settle(
                brought,
                brought.meeting()
                        .distribute(to, brought.about(), reporting.of(when).get()));
    }
}
