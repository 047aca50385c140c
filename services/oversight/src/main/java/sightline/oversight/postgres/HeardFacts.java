package sightline.oversight.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.EventType;
import sightline.platform.language.CaseId;
import sightline.platform.rules.Happening;

/** Every fact that was heard, as it travelled. */
public final class HeardFacts {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private static final String KEEP =
            "insert into heard_fact (event_id, case_id, envelope) values (?, ?, ?) on conflict (event_id) do nothing";

    /* In one order, so that two who mark cases never wait for each other in a ring. LEAST takes no notice of nulls. */
    private static final String MARK = """
            insert into watched_case (case_id, due_at, look_at)
            select case_id, clock_timestamp(), clock_timestamp() from unnest(?::uuid[]) case_id order by case_id
            on conflict (case_id) do update set due_at = least(watched_case.due_at, excluded.due_at),
                                                look_at = least(watched_case.look_at, excluded.look_at)
            """;

    private static final String OF_CASE = "select envelope from heard_fact where case_id = ?";

    /** The full types of the facts that are kept: everything but our own, of which nothing follows. */
    public static final Set<String> TYPES = CATALOGUE.all().stream()
            .filter(type -> !type.contract().by().equals("oversight"))
            .map(EventType::type)
            .collect(Collectors.toUnmodifiableSet());

    private HeardFacts() {}

    /** Keeps them, and marks their cases as due, in the connection's transaction. */
    public static void keepAndMark(List<Envelope> events, Connection connection) throws SQLException {
        keep(events, connection);
        UUID[] cases =
                events.stream().map(event -> event.subject().value()).distinct().toArray(UUID[]::new);
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setArray(1, connection.createArrayOf("uuid", cases));
            mark.executeUpdate();
        }
    }

    /** Keeps them. */
    static void keep(List<Envelope> events, Connection connection) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (Envelope event : events) {
                keep.setObject(1, event.id().value());
                keep.setObject(2, event.subject().value());
                keep.setBytes(3, EnvelopeJson.write(event));
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    /** Those of a case, as the rules look at them. */
    static List<Happening> of(CaseId about, Connection connection) throws SQLException {
        List<Happening> happenings = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, about.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Envelope event = EnvelopeJson.read(row.getBytes(1));
                    CATALOGUE.read(event).map(fact -> happening(event, fact)).ifPresent(happenings::add);
                }
            }
        }
        return happenings;
    }

    /* What happened at a time that nobody knows happened, for the rules, when it was recorded. */
    private static Happening happening(Envelope event, Record fact) {
        Instant occurred = Objects.requireNonNullElse(event.occurred().at(), event.time());
        return new Happening(
                event.id(),
                event.agency(),
                occurred,
                Objects.requireNonNullElse(event.known(), occurred),
                event.time(),
                fact,
                event.supersedes());
    }
}
