package sightline.cases.postgres.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that waits for co-ordination, as it lies in the database. */
@Entity
@Table(name = "awaited")
class AwaitedRow {
    @Id
    UUID fact;

    @Column(name = "case_id")
    UUID about;

    String ask;
    String agency;

    @Nullable
    String level;

    @Nullable
    String category;

    Instant since;
}
