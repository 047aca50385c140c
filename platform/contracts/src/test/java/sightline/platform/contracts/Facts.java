package sightline.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.Occurrence;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.StaffId;

/** Facts about nobody, for tests. */
final class Facts {
    static final ArrestRecordedV1 ARREST = new ArrestRecordedV1(
            ArrestId.of("01998f3e-0000-7000-8000-0000000000aa"),
            new AgencyId("northshire-police"),
            OffenceGroup.ORDER_BREACH,
            true,
            false,
            MatchedBy.NAME_AND_BIRTH);

    private Facts() {}

    /** An arrest with every attribute filled. */
    static Envelope arrest() {
        JsonNode data = Catalogue.ofEverything().toData(ARREST);
        return new Envelope(
                EventId.of("01998f3e-0000-7000-8000-000000000003"),
                "sightline.case.arrest-recorded.v1",
                "/services/cases",
                CaseId.of("01998f3e-0000-7000-8000-0000000000ca"),
                Instant.parse("2025-09-28T10:15:03.123456789Z"),
                Occurrence.at(Instant.parse("2025-09-28T02:40:00.000001Z")),
                Instant.parse("2025-09-28T03:05:00Z"),
                new AgencyId("northshire-police"),
                new StaffId("example-staff-1"),
                CorrelationId.of("01998f3e-0000-7000-8000-0000000000c0"),
                EventId.of("01998f3e-0000-7000-8000-000000000001"),
                3,
                EventId.of("01998f3e-0000-7000-8000-000000000002"),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                URI.create("https://cases.example/events/01998f3e-0000-7000-8000-000000000003"),
                data);
    }

    /** The least that a fact about a case can be: nobody knows when it happened. */
    static Envelope bare() {
        Envelope full = arrest();
        return new Envelope(
                full.id(),
                full.type(),
                full.source(),
                full.subject(),
                full.time(),
                new Occurrence(null, Occurrence.Precision.UNKNOWN),
                null,
                full.agency(),
                full.actor(),
                full.correlation(),
                null,
                1,
                null,
                null,
                null,
                full.data());
    }
}
