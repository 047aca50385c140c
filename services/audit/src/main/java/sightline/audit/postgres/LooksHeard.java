package sightline.audit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Said;
import sightline.platform.journal.service.SystemDatabase;

/** Takes what was read from the topic of looks into the ledger, together with how far it was read. */
@ApplicationScoped
public class LooksHeard {
    private static final String NEXT = "select next_offset from looks_position where topic_id = ? and partition = ?";
    private static final String REACHED = """
            insert into looks_position (topic_id, partition, next_offset) values (?, ?, ?)
            on conflict (topic_id, partition)
            do update set next_offset = greatest(looks_position.next_offset, excluded.next_offset)
            """;
    private static final String ASIDE = """
            insert into unreadable_look (topic_id, partition, at_offset, message) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String UNREADABLE = "select count(*) from unreadable_look";

    private final SystemDatabase database;

    LooksHeard(SystemDatabase database) {
        this.database = database;
    }

    /**
     * A message as it lies on the topic.
     *
     * @param said null when it is no look
     */
    public record Message(
            int partition,
            long offset,
            byte[] bytes,
            @Nullable Said said) {}

    /** Where the reading goes on. */
    public long next(String topicId, int partition) throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement ask = connection.prepareStatement(NEXT)) {
            ask.setString(1, topicId);
            ask.setInt(2, partition);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** All of it in one transaction, or nothing. */
    public void take(String topicId, List<Message> messages) throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            try {
                new Appending(connection)
                        .append(messages.stream()
                                .map(Message::said)
                                .filter(Objects::nonNull)
                                .toList());
                for (Message one : messages) {
                    if (one.said() == null) {
                        aside(topicId, one, connection);
                    }
                }
                reached(topicId, messages, connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** How many messages were no looks. */
    public long unreadable() throws SQLException {
        try (Connection connection = database.open();
                PreparedStatement ask = connection.prepareStatement(UNREADABLE);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void aside(String topicId, Message message, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ASIDE)) {
            insert.setString(1, topicId);
            insert.setInt(2, message.partition());
            insert.setLong(3, message.offset());
            insert.setBytes(4, message.bytes());
            insert.executeUpdate();
        }
    }

    private static void reached(String topicId, List<Message> messages, Connection connection) throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(REACHED)) {
            for (Message one : messages) {
                save.setString(1, topicId);
                save.setInt(2, one.partition());
                save.setLong(3, one.offset() + 1);
                save.addBatch();
            }
            save.executeBatch();
        }
    }
}
