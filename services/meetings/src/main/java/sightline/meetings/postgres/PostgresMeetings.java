package sightline.meetings.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Meeting;
import sightline.meetings.domain.MeetingFact;
import sightline.meetings.domain.Meetings;
import sightline.meetings.domain.Recorded;
import sightline.platform.access.Correlation;
import sightline.platform.journal.History;
import sightline.platform.journal.Journal;
import sightline.platform.journal.service.LockedRow;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.EventId;
import sightline.platform.language.MeetingId;
import sightline.platform.language.Stretch;

/** Meetings in PostgreSQL; every save appends to the journal in the same transaction. */
@ApplicationScoped
class PostgresMeetings implements Meetings, PanacheRepositoryBase<MeetingRow, UUID> {
    private final Journal journal;
    private final History history;
    private final Correlation correlation;

    PostgresMeetings(Journal journal, History history, Correlation correlation) {
        this.journal = journal;
        this.history = history;
        this.correlation = correlation;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return findByIdOptional(id.value()).map(MeetingRows::meeting);
    }

    @Override
    public Optional<Meeting> findToChange(MeetingId id) {
        return LockedRow.find(getEntityManager(), MeetingRow.class, id.value()).map(MeetingRows::meeting);
    }

    /** Two who schedule for the same case at once wait for each other here, so that each has a number of its own. */
    @Override
    public int nextNumber(CaseId about) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:about, 2))", Integer.class)
                .setParameter("about", about.toString())
                .getSingleResult();
        return Math.toIntExact(count("caseId", about.value())) + 1;
    }

    @Override
    public List<Meeting> list(Listing of, @Nullable MeetingId after, int atMost) {
        List<UUID> ids = new MeetingListing(of, after).ask(getEntityManager(), atMost);
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", ids).stream()
                        .sorted(Comparator.comparingInt((MeetingRow row) -> ids.indexOf(row.id)))
                        .map(MeetingRows::meeting)
                        .toList();
    }

    @Override
    public List<Recorded> history(CaseId about, Stretch stretch, int atMost) {
        return history.of(about, stretch, atMost).stream()
                .map(RecordedFacts::shown)
                .toList();
    }

    @Override
    public Optional<Recorded> fact(CaseId about, EventId id) {
        return history.fact(about, id).map(RecordedFacts::shown);
    }

    @Override
    public void save(Change<Meeting, MeetingFact> change) {
        keepDraft(change.now());
        journal.append(change.facts().stream()
                .map(fact -> MeetingEntries.entry(fact, correlation.traceparent()))
                .toList());
    }

    @Override
    public void keepDraft(Meeting meeting) {
        Optional<MeetingRow> known = findByIdOptional(meeting.id().value());
        MeetingRow row = known.orElseGet(MeetingRow::new);
        WritingMeetings.write(meeting, row);
        if (known.isEmpty()) {
            row.id = meeting.id().value();
            persist(row);
        }
    }
}
