package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Invitee;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.Decision;
import sightline.platform.language.MeetingId;

/** Invites one more agency to a meeting. */
@ApplicationScoped
public class InviteAgency {
    private final Table table;
    private final Reporting reporting;

    InviteAgency(Table table, Reporting reporting) {
        this.table = table;
        this.reporting = reporting;
    }

    @Transactional
    public Decision<Seen> invite(MeetingId id, @Nullable Long read, Invitee invitee, When when) {
        Table.Brought brought = table.bring(id, read, MeetingVerb.INVITE);
        return table.settle(
                brought,
                brought.meeting()
                        .invite(invitee, brought.about(), reporting.of(when).get()));
    }
}
