package sightline.oversight.usecases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** Tells what nobody did: what follows from facts and from the time. */
record Engine(Ids ids) {
    /** No agency's: what is noticed belongs to the case. */
    static final AgencyId NOBODYS = new AgencyId("sightline");

    private static final StaffId DETECTORS = new StaffId("sightline-detectors");

    Told told(Instant when, @Nullable EventId causation) {
        return new Told(
                new EventId(ids.next()),
                NOBODYS,
                DETECTORS,
                Occurrence.at(when),
                null,
                new CorrelationId(ids.next()),
                causation);
    }
}
