package sightline.cases.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A proposal to erase a case that nobody has decided on, as it lies in the database: one of each case. */
@Entity
@Table(name = "erasure_proposal")
class ErasureRow {
    @Id
    @Column(name = "case_id")
    UUID about;

    UUID id;
    String ground;
    String reason;

    @Column(name = "proposed_by")
    String by;

    @Column(name = "proposed_for")
    String agency;

    @Column(name = "proposed_at")
    Instant at;
}
