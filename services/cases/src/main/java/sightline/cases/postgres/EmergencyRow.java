package sightline.cases.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An emergency access as it lies in the database. */
@Entity
@Table(name = "emergency_access")
class EmergencyRow {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID about;

    String person;
    String agency;
    String ground;
    String words;
    Instant since;
    Instant until;

    @Column(name = "review_due")
    Instant reviewDue;

    @Column(name = "escalated_at")
    @Nullable
    Instant escalated;

    /** For the order in which they are listed. */
    boolean reviewed;

    @Embedded
    @Nullable
    ReviewRow review;

    /** What a second person found. */
    @Embeddable
    record ReviewRow(
            String outcome,
            @Column(name = "review_words") String words,
            @Column(name = "reviewed_by") String by,
            @Column(name = "reviewed_for") String agency,
            @Column(name = "reviewed_at") Instant at) {}
}
