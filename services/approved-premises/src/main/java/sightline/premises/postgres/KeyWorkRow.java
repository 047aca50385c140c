package sightline.premises.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key work session as it lies in the database, with its placement. */
@Entity
@Table(name = "key_work")
class KeyWorkRow {
    @Id
    UUID id;

    @Column(name = "placement_id", insertable = false, updatable = false)
    UUID placementId;

    Instant at;
    String[] topics;
    String[] explored;
    String[] signs;

    @Nullable
    String said;

    @Nullable
    String presentation;

    @Nullable
    String risk;

    @Column(name = "not_passed_reason")
    @Nullable
    String notPassedReason;

    @Column(name = "passed_at")
    @Nullable
    Instant passedAt;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;
}
