package sightline.platform.journal.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.UUID;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

/** A row of the ledger, with the message that carries it. */
record Fact(EventId id, CaseId about, long sequence, String type, byte[] message) {
    static final String SOURCE = "/services/cases";

    /** A type the listeners act on, and one they have no use for. */
    static final String HEARD = "sightline.case.arrest-recorded.v1";

    static final String IGNORED = "sightline.case.agency-joined.v1";

    private static final Instant WHEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final CorrelationId CORRELATION = new CorrelationId(new UUID(0, 1));

    static Fact numbered(Draft draft, long sequence) {
        Envelope envelope = new Envelope(
                draft.id(),
                draft.type(),
                SOURCE,
                draft.about(),
                WHEN,
                Occurrence.at(WHEN),
                null,
                new AgencyId("northshire-police"),
                new StaffId("constable-1"),
                CORRELATION,
                null,
                sequence,
                null,
                null,
                null,
                JsonNodeFactory.instance.objectNode());
        return new Fact(draft.id(), draft.about(), sequence, draft.type(), EnvelopeJson.write(envelope));
    }

    @Override
    public String toString() {
        return "%s/%d".formatted(about.toString().substring(0, 8), sequence);
    }
}
