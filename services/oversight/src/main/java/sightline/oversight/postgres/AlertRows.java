package sightline.oversight.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Noticed;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.CaseId;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/** An alert as a row, and back. */
final class AlertRows {
    static final String COLUMNS = """
            a.id, a.case_id, a.detector, a.limb, a.title, a.sentence, a.because, a.owner_role, a.recipients,
            a.concerns, a.raised_at, a.would_have_fired_at, a.due_at, a.version, a.acknowledged_at, a.escalated_to,
            a.escalate_at, a.closed_at, a.closed_how, a.cleared_by
            """;

    private static final String KEEP = """
            insert into alert as a (id, case_id, detector, limb, title, sentence, because, owner_role, recipients,
                                    concerns, raised_at, would_have_fired_at, due_at, version, acknowledged_at,
                                    escalated_to, escalate_at, closed_at, closed_how, cleared_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, acknowledged_at = excluded.acknowledged_at,
                escalated_to = excluded.escalated_to, escalate_at = excluded.escalate_at,
                closed_at = excluded.closed_at, closed_how = excluded.closed_how, cleared_by = excluded.cleared_by
            """;

    private AlertRows() {}

    static Alert read(ResultSet row) throws SQLException {
        Noticed noticed = noticed(row);
        long version = row.getLong("version");
        Instant acknowledged = instant(row, "acknowledged_at");
        String role = row.getString("escalated_to");
        AlertRole escalated = role == null ? null : AlertRole.valueOf(role);
        Instant closed = instant(row, "closed_at");
        if (closed == null) {
            return new Alert.Open(noticed, version, acknowledged, escalated, instant(row, "escalate_at"));
        }
        UUID by = row.getObject("cleared_by", UUID.class);
        return new Alert.Closed(
                noticed,
                version,
                acknowledged,
                escalated,
                closed,
                AlertClosing.valueOf(row.getString("closed_how")),
                by == null ? null : new EventId(by));
    }

    private static Noticed noticed(ResultSet row) throws SQLException {
        String limb = row.getString("limb");
        String concerns = row.getString("concerns");
        return new Noticed(
                new AlertId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DetectorId(row.getString("detector")),
                limb == null ? null : new Limb(limb),
                row.getString("title"),
                row.getString("sentence"),
                events((UUID[]) row.getArray("because").getArray()),
                AlertRole.valueOf(row.getString("owner_role")),
                roles((String[]) row.getArray("recipients").getArray()),
                concerns == null ? null : new AgencyId(concerns),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                instant(row, "would_have_fired_at"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    /** Keeps them as they are now, all in one round trip. */
    static void keep(List<Alert> alerts, Connection connection) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (Alert alert : alerts) {
                set(alert, keep, connection);
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    private static void set(Alert alert, PreparedStatement keep, Connection connection) throws SQLException {
        setNoticed(alert.noticed(), keep, connection);
        keep.setLong(14, alert.version());
        switch (alert) {
            case Alert.Open open -> {
                setSeen(open.acknowledgedAt(), open.escalatedTo(), keep);
                set(keep, 17, open.escalateAt());
                set(keep, 18, null);
                keep.setNull(19, Types.VARCHAR);
                keep.setObject(20, null, Types.OTHER);
            }
            case Alert.Closed closed -> {
                setSeen(closed.acknowledgedAt(), closed.escalatedTo(), keep);
                set(keep, 17, null);
                set(keep, 18, closed.at());
                keep.setString(19, closed.how().name());
                keep.setObject(20, closed.by() == null ? null : closed.by().value(), Types.OTHER);
            }
        }
    }

    private static void setNoticed(Noticed noticed, PreparedStatement keep, Connection connection) throws SQLException {
        keep.setObject(1, noticed.id().value());
        keep.setObject(2, noticed.about().value());
        keep.setString(3, noticed.detector().value());
        keep.setString(4, noticed.limb() == null ? null : noticed.limb().value());
        keep.setString(5, noticed.title());
        keep.setString(6, noticed.sentence());
        UUID[] because = noticed.because().stream().map(EventId::value).toArray(UUID[]::new);
        keep.setArray(7, connection.createArrayOf("uuid", because));
        keep.setString(8, noticed.owner().name());
        String[] recipients = noticed.recipients().stream().map(Enum::name).toArray(String[]::new);
        keep.setArray(9, connection.createArrayOf("text", recipients));
        keep.setString(
                10, noticed.concerns() == null ? null : noticed.concerns().value());
        set(keep, 11, noticed.raisedAt());
        set(keep, 12, noticed.wouldHaveFiredAt());
        set(keep, 13, noticed.dueAt());
    }

    private static void setSeen(@Nullable Instant acknowledged, @Nullable AlertRole escalated, PreparedStatement keep)
            throws SQLException {
        set(keep, 15, acknowledged);
        keep.setString(16, escalated == null ? null : escalated.name());
    }

    private static void set(PreparedStatement keep, int place, @Nullable Instant moment) throws SQLException {
        keep.setObject(place, moment == null ? null : moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<EventId> events(UUID[] ids) {
        return Arrays.stream(ids).map(EventId::new).toList();
    }

    private static List<AlertRole> roles(String[] names) {
        return Arrays.stream(names).map(AlertRole::valueOf).toList();
    }
}
