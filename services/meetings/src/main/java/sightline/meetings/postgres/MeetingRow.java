package sightline.meetings.postgres;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A meeting as it lies in the database; only {@link PostgresMeetings} knows it. */
@Entity
@Table(name = "meeting")
class MeetingRow {
    @Id
    UUID id;

    /**
     * How often it has changed. Not Hibernate's own version: the row is locked before it is changed, so nobody fails.
     */
    long version;

    @Column(name = "case_id")
    UUID caseId;

    String kind;
    int level;
    int number;

    @Column(name = "starts_at")
    Instant startsAt;

    @Nullable
    String venue;

    @Column(name = "minute_taker")
    @Nullable
    String minuteTaker;

    String status;

    @Column(name = "held_at")
    @Nullable
    Instant heldAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    String draft;
    long edition;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "invitation", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "agency")
    Map<String, InvitationRow> invitations = new HashMap<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "decision", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    List<DecisionRow> decisions = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "approved_minutes", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    List<VersionRow> versions = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "minutes_sent", joinColumns = @JoinColumn(name = "meeting_id"))
    Set<SentRow> sent = new HashSet<>();

    /** One agency that is invited, in its place among them, what it returned and how it took part. */
    @Embeddable
    record InvitationRow(
            int place,
            boolean required,
            @Nullable String returned,
            @Nullable String report,
            @Nullable String presence) {}

    /** One decision. */
    @Embeddable
    record DecisionRow(
            UUID id,
            String topic,
            String decision,
            String because,
            @Nullable String dissent,
            @Nullable UUID about) {}

    /** One version of the minutes as it was approved. */
    @Embeddable
    record VersionRow(
            int version,
            String text,
            @Column(name = "approved_at") Instant approvedAt,
            int decisions) {}

    /** One agency that was sent a version. */
    @Embeddable
    record SentRow(int version, String agency) {}
}
