package sightline.meetings.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.MeetingDecision;
import sightline.platform.access.MeetingVerb;
import sightline.platform.language.Decision;
import sightline.platform.language.DecisionId;
import sightline.platform.language.DecisionTopic;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.MeetingId;

/** Records what a meeting decided, and why. */
@ApplicationScoped
public class RecordDecision {

    /** A decision as it was said at the table. */
    public record Said(
            DecisionTopic topic,
            String decision,
            String because,
            @Nullable String dissent,
            @Nullable EventId about) {

        MeetingDecision named(DecisionId id) {
            return new MeetingDecision(id, topic, decision, because, dissent, about);
        }
    }

    /** A meeting after a decision. */
    public record InMeeting(Seen seen, DecisionId decision) {}

    private final Table table;
    private final Reporting reporting;
    private final Ids ids;

    RecordDecision(Table table, Reporting reporting, Ids ids) {
        this.table = table;
        this.reporting = reporting;
        this.ids = ids;
    }

    @Transactional
    public Decision<InMeeting> record(MeetingId id, @Nullable Long read, Said said, When when) {
        Table.Brought brought = table.bring(id, read, MeetingVerb.RECORD_DECISION);
        DecisionId decision = new DecisionId(ids.next());
        return table.settle(
                        brought,
                        brought.meeting()
                                .decide(said.named(decision), reporting.of(when).get()))
                .map(seen -> new InMeeting(seen, decision));
    }
}
