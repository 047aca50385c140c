package sightline.cases.domain.holding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.Grade;
import sightline.platform.language.StaffId;

/** What can happen to an allocation once it is made. */
public sealed interface HoldingFact {

    /** Whom it names. */
    StaffId holder();

    /** Who holds the case is away, and is expected back on that day where anybody knows. */
    record Absent(StaffId holder, @Nullable LocalDate expectedUntil) implements HoldingFact {}

    /** They are back; whoever covered for them covers no more. */
    record Returned(StaffId holder) implements HoldingFact {}

    /**
     * Somebody covers for who is away.
     *
     * @param holder who covers
     * @param workloadPercent how much they carry, 100 being full
     * @param acceptedMismatch why somebody covers who does not fit, in words that stay here
     */
    record CoverNamed(
            StaffId holder,
            Grade grade,
            @Nullable Integer workloadPercent,
            @Nullable String acceptedMismatch) implements HoldingFact {}

    /** Who holds the case carries more or less than before, 100 being full. */
    record WorkloadChanged(StaffId holder, int workloadPercent) implements HoldingFact {}

    /** They hold the case no more, and handed it to somebody where anybody says so. */
    record Ended(StaffId holder, @Nullable StaffId handedTo) implements HoldingFact {}
}
