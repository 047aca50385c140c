package sightline.cases.postgres.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a case was offered to an area, as it lies in the database. */
@Entity
@Table(name = "transfer_offer")
class OfferRow {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID about;

    @Column(name = "to_area")
    String area;

    boolean waits;
}
