package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.Meetings;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.MeetingId;

/** Keeps the draft of a meeting's minutes as it is written. */
@ApplicationScoped
public class KeepMinutes {
    private final Table table;
    private final Meetings meetings;

    KeepMinutes(Table table, Meetings meetings) {
        this.table = table;
        this.meetings = meetings;
    }

    /**
     * Keeps it in the place of the draft that was read.
     *
     * @param read the draft's edition; null to keep it whatever was there
     * @throws Overtaken when somebody else has written since
     */
    @Transactional
    public Seen keep(MeetingId id, @Nullable Long read, String text) {
        Seen seen = table.bring(id, MeetingVerb.KEEP_MINUTES).seen();
        Overtaken.unlessReadDraft(read, seen);
        Meeting drafted = seen.meeting().draft(text);
        meetings.keepDraft(drafted);
        return seen.now(drafted);
    }
}
