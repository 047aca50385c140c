package sightline.actions.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.CaseId;

/** Lets time pass for the actions of a case, and reads what was announced of them. */
final class Passing {
    private static final String FACTS = """
            select type, sequence, (data ->> 'actionId')::uuid, data ->> 'dueOn', data ->> 'to', recorded_at, actor, agency
            from journal where case_id = ? order by sequence
            """;

    /** A fact in the journal. */
    record Fact(
            String type,
            long sequence,
            UUID action,
            @Nullable String dueOn,
            @Nullable String to,
            Instant recordedAt,
            String actor,
            String agency) {

        /** Its short name, and to whom it was escalated. */
        String name() {
            String name = type.replaceFirst("sightline.action.(.*).v1", "$1");
            return to == null ? name : name + " to " + to;
        }
    }

    private final SystemDatabase database;

    Passing(SystemDatabase database) {
        this.database = database;
    }

    /** As if all of it had happened so much earlier. */
    void by(Duration passed, CaseId about) throws SQLException {
        change(passed, about, "next_moment = next_moment - t.passed,");
    }

    /** The same, and by a fault the deadline clock waits for none of it. */
    void overlookedBy(Duration passed, CaseId about) throws SQLException {
        change(passed, about, "next_stage = null, next_moment = null,");
    }

    private void change(Duration passed, CaseId about, String next) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement earlier = connection.prepareStatement("""
                        update action
                        set %s due_soon_at = due_soon_at - t.passed, overdue_at = overdue_at - t.passed,
                            to_chair_at = to_chair_at - t.passed, to_board_at = to_board_at - t.passed,
                            due_moment = due_moment - t.passed, saved_at = saved_at - t.passed
                        from (select make_interval(secs => ?) as passed) as t
                        where case_id = ?
                        """.formatted(next))) {
            earlier.setDouble(1, (double) passed.toSeconds());
            earlier.setObject(2, about.value());
            earlier.executeUpdate();
        }
    }

    List<Fact> facts(CaseId about) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(FACTS)) {
            select.setObject(1, about.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    facts.add(new Fact(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            row.getString(8)));
                }
            }
        }
        return facts;
    }

    /** What was announced of the deadlines of a case, by name, in order. */
    List<String> announced(CaseId about) throws SQLException {
        return facts(about).stream()
                .filter(fact -> fact.actor().equals("sightline-deadlines"))
                .map(Fact::name)
                .toList();
    }
}
