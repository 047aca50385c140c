package sightline.platform.journal.operate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import sightline.platform.journal.Connections;

/** Refuses to start on a database that may forget what it has acknowledged, or that is a replica. */
public final class DurableCommits {

    private static final String ASK =
            "select current_setting('synchronous_commit'), current_setting('fsync'), pg_is_in_recovery()";

    private DurableCommits() {}

    public static void require(Connections database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ASK)) {
            row.next();
            if (row.getString(1).equals("off") || row.getString(2).equals("off")) {
                throw new IllegalStateException(
                        "This database may lose what it has acknowledged: set synchronous_commit and fsync to on");
            }
            if (row.getBoolean(3)) {
                throw new IllegalStateException("This database is a replica: the journal is written on the primary");
            }
        }
    }
}
