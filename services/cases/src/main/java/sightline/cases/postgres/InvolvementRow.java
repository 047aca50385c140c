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

/** A request to be involved as it lies in the database. */
@Entity
@Table(name = "involvement_request")
class InvolvementRow {
    @Id
    UUID id;

    @Column(name = "case_id")
    @Nullable
    UUID about;

    String named;
    String agency;
    String person;
    String reason;

    @Column(name = "asked_at")
    Instant at;

    @Embedded
    @Nullable
    AnswerRow answer;

    /** What the lead agency said. */
    @Embeddable
    record AnswerRow(
            String outcome,
            @Column(name = "answer_words") String words,
            @Column(name = "answered_by") String by,
            @Column(name = "answered_for") String agency,
            @Column(name = "answered_at") Instant at) {}
}
