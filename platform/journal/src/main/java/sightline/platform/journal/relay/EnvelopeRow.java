package sightline.platform.journal.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

/** A row of the journal as the envelope that travels: never its {@code text}. */
public final class EnvelopeRow {

    /**
     * Who publishes, and where a reader asks for more.
     *
     * @param source the service as a CloudEvents source, such as {@code /services/cases}
     * @param details where a fact's details are served; the case and event id are appended
     */
    public record Origin(String source, URI details) {

        URI detail(CaseId about, EventId id) {
            return details.resolve("/cases/%s/history/%s".formatted(about, id));
        }
    }

    /** What {@link #envelope} reads; the journal is called {@code j}. */
    static final String COLUMNS = """
            j.event_id, j.case_id, j.sequence, j.type, j.occurred_at, j.occurred_precision, j.known_at, j.recorded_at,
            j.agency, j.actor, j.data, j.supersedes, j.correlation_id, j.causation_id, j.traceparent
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private EnvelopeRow() {}

    static byte[] message(ResultSet row, Origin origin) throws SQLException {
        return EnvelopeJson.write(envelope(row, origin));
    }

    private static Envelope envelope(ResultSet row, Origin origin) throws SQLException {
        EventId id = new EventId(uuid(row, "event_id"));
        CaseId about = new CaseId(uuid(row, "case_id"));
        UUID causation = row.getObject("causation_id", UUID.class);
        UUID supersedes = row.getObject("supersedes", UUID.class);
        try {
            return new Envelope(
                    id,
                    row.getString("type"),
                    origin.source(),
                    about,
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    new Occurrence(
                            instant(row, "occurred_at"),
                            Occurrence.Precision.valueOf(
                                    row.getString("occurred_precision").toUpperCase(Locale.ROOT))),
                    instant(row, "known_at"),
                    new AgencyId(row.getString("agency")),
                    new StaffId(row.getString("actor")),
                    new CorrelationId(uuid(row, "correlation_id")),
                    causation == null ? null : new EventId(causation),
                    row.getLong("sequence"),
                    supersedes == null ? null : new EventId(supersedes),
                    row.getString("traceparent"),
                    origin.detail(about, id),
                    JSON.readTree(row.getString("data")));
        } catch (JsonProcessingException e) {
            throw new SQLException("The journal row " + id + " holds data that is not JSON", e);
        }
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
