package sightline.cases.postgres.visit;

import java.sql.SQLException;

/** The database did not say who looked when, or did not take it; what was asked is rolled back with it. */
final class VisitsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VisitsUnavailable(SQLException cause) {
        super("When somebody looked could not be read or written", cause);
    }
}
