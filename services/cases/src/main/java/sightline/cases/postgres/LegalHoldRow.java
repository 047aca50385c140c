package sightline.cases.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A legal hold that stands, as it lies in the database. */
@Entity
@Table(name = "legal_hold")
class LegalHoldRow {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID about;

    String ground;
    String reference;

    @Column(name = "set_by")
    String by;

    @Column(name = "set_for")
    String agency;

    @Column(name = "set_at")
    Instant at;
}
