package sightline.platform.looks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Some of what the audit has not got yet, locked as long as this is open so that no other instance sends it. */
final class UnsentLooks implements AutoCloseable {
    /** As many as are sent in one turn. */
    static final int AT_ONCE = 500;

    private static final String TAKE = """
            select id, said from look join (
                select id from look_unsent order by id limit %d for update skip locked
            ) as unsent using (id)
            """.formatted(AT_ONCE);
    /* Lost in a crash it is only sent again, and the audit knows it has it: this need not wait for the disk. */
    private static final String SENT = "set local synchronous_commit = off; delete from look_unsent where id = any (?)";

    private final Connection connection;

    UnsentLooks(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** One look as it goes on the topic. */
    record Unsent(UUID id, byte[] said) {}

    List<Unsent> take() throws SQLException {
        List<Unsent> some = new ArrayList<>();
        try (PreparedStatement take = connection.prepareStatement(TAKE);
                ResultSet row = take.executeQuery()) {
            while (row.next()) {
                some.add(new Unsent(
                        row.getObject(1, UUID.class), row.getString(2).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return some;
    }

    void sent(List<Unsent> some) throws SQLException {
        try (PreparedStatement sent = connection.prepareStatement(SENT)) {
            sent.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", some.stream().map(Unsent::id).toArray()));
            sent.executeUpdate();
        }
        connection.commit();
    }

    /** What was not said to be sent is so still. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
