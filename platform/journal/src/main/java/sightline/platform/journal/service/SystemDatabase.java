package sightline.platform.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.journal.Connections;

/**
 * The service's database as the system sees it: connections for relaying, listening, keeping deadlines and operating,
 * which nobody asks for and which need every row.
 */
@ApplicationScoped
public class SystemDatabase implements Connections {
    private final DataSource database;

    SystemDatabase(DataSource database) {
        this.database = database;
    }

    @Override
    public Connection open() throws SQLException {
        try {
            return AsTheSystem.call(database::getConnection);
        } catch (JournalUnavailable e) {
            // The pool tells a connection for whom it is as it hands it out, and says so of one that is lost
            throw e.why();
        }
    }
}
