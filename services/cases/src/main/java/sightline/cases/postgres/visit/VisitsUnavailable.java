package sightline.cases.postgres.visit;

import java.sql.SQLException;

/** The database did not say how long cases are kept, or did not take it; what was asked is rolled back with it. */
final class VisitsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VisitsUnavailable(SQLException cause) {
        super("How long cases are kept could not be read or written", cause);
    }
}
