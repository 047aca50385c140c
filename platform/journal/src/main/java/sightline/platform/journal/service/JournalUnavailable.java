package sightline.platform.journal.service;

import java.sql.SQLException;

/** The database did not take the facts; the change they explain is rolled back with them. */
public final class JournalUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException why;

    JournalUnavailable(SQLException why) {
        super("The journal could not be written", why);
        this.why = why;
    }

    /** What the database said. */
    SQLException why() {
        return why;
    }
}
