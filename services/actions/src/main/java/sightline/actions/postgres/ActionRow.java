package sightline.actions.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** An action as it lies in the database; only {@link PostgresActions} knows it. */
@Entity
@Table(name = "action")
class ActionRow {
    @Id
    UUID id;

    /**
     * How often it has changed. Not Hibernate's own version: the row is locked before it is changed, so nobody fails.
     */
    long version;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "meeting_id")
    @Nullable
    UUID meetingId;

    String what;

    @Column(name = "owner_agency")
    String ownerAgency;

    @Nullable
    String owner;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    @Column(name = "due_moment")
    Instant dueMoment;

    String status;

    @Column(name = "assigned_at")
    Instant assignedAt;

    /** By the database's clock, for the watchdog. */
    @UpdateTimestamp(source = SourceType.DB)
    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "carried_forward")
    int carriedForward;

    @Column(name = "last_reason")
    @Nullable
    String lastReason;

    @Nullable
    String evidence;

    @Column(name = "due_soon_at")
    @Nullable
    Instant dueSoonAt;

    @Column(name = "overdue_at")
    @Nullable
    Instant overdueAt;

    @Column(name = "to_chair_at")
    @Nullable
    Instant toChairAt;

    @Column(name = "to_board_at")
    @Nullable
    Instant toBoardAt;

    @Nullable
    String announced;

    @Column(name = "next_stage")
    @Nullable
    String nextStage;

    @Column(name = "next_moment")
    @Nullable
    Instant nextMoment;
}
