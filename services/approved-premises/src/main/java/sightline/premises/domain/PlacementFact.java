package sightline.premises.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.language.Fact;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.MoveOn;
import sightline.platform.language.PlacementId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;

/** Everything that can happen in a placement. */
public sealed interface PlacementFact extends Fact {

    /** Whose placement and where. */
    Asked asked();

    @Override
    default CaseId about() {
        return asked().about();
    }

    default PlacementId placement() {
        return asked().id();
    }

    /** Premises were asked for a place. */
    record PlacementRequested(Asked asked, Told told) implements PlacementFact {}

    /** The premises answered. */
    record PlacementAssessed(
            Asked asked,
            Told told,
            Suitability outcome,
            @Nullable String reason) implements PlacementFact {}

    /** A bed is kept. */
    record PlacementBooked(Asked asked, Told told, Booking booking) implements PlacementFact {}

    /** The placement is not wanted any more. */
    record PlacementWithdrawn(Asked asked, Told told, String reason) implements PlacementFact {}

    /** The person lives at the premises from now on. */
    record ResidentArrived(Asked asked, Told told) implements PlacementFact {}

    /** The person was expected and did not come. */
    record ResidentNotArrived(Asked asked, Told told, String reason) implements PlacementFact {}

    /** The person does not live at the premises any more. */
    record ResidentDeparted(
            Asked asked, Told told, String reason, @Nullable MoveOn moveOn) implements PlacementFact {}

    /** Somebody is the person's key worker from now on. */
    record KeyWorkerAssigned(Asked asked, Told told, StaffId keyWorker) implements PlacementFact {}

    /** The key worker spoke with the resident. */
    record KeyWorkRecorded(Asked asked, Told told, KeyWork session) implements PlacementFact {}

    /** A session goes to the practitioner after all. */
    record KeyWorkPassed(Asked asked, Told told, KeyWorkId session) implements PlacementFact {}

    /** The practitioner has read a session. */
    record KeyWorkAcknowledged(Asked asked, Told told, KeyWorkId session) implements PlacementFact {}
}
