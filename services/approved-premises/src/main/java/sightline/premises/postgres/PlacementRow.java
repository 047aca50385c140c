package sightline.premises.postgres;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.MoveOn;
import sightline.platform.language.Suitability;
import sightline.premises.domain.Phase;
import sightline.premises.domain.Status;

/** A placement as it lies in the database; only {@link PostgresPlacements} knows it. */
@Entity
@Table(name = "placement")
class PlacementRow {
    @Id
    UUID id;

    /**
     * How often it has changed. Not Hibernate's own version: the row is locked before it is changed, so nobody fails.
     */
    long version;

    @Column(name = "case_id")
    UUID caseId;

    String premises;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_arrive_on")
    @Nullable
    LocalDate askedArriveOn;

    @Column(name = "asked_depart_on")
    @Nullable
    LocalDate askedDepartOn;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    Phase phase;

    @Enumerated(EnumType.STRING)
    @Nullable
    Suitability outcome;

    @Column(name = "arrive_on")
    @Nullable
    LocalDate arriveOn;

    @Column(name = "depart_on")
    @Nullable
    LocalDate departOn;

    @Column(name = "key_worker")
    @Nullable
    String keyWorker;

    @Column(name = "arrived_at")
    @Nullable
    Instant arrivedAt;

    @Column(name = "departed_at")
    @Nullable
    Instant departedAt;

    @Column(name = "move_on")
    @Enumerated(EnumType.STRING)
    @Nullable
    MoveOn moveOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "placement_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<KeyWorkRow> sessions = new ArrayList<>();
}
