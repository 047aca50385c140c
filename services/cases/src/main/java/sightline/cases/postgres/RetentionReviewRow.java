package sightline.cases.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review of a record, as it lies in the database. */
@Entity
@Table(name = "retention_review")
class RetentionReviewRow {
    @Id
    @Column(name = "fact")
    UUID fact;

    @Column(name = "case_id")
    UUID about;

    String outcome;

    @Column(name = "next_on")
    @Nullable
    LocalDate nextOn;

    String reason;

    @Column(name = "reviewed_by")
    String by;

    @Column(name = "reviewed_for")
    String agency;

    @Column(name = "reviewed_at")
    Instant at;
}
