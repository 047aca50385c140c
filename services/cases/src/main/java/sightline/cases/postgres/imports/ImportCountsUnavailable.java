package sightline.cases.postgres.imports;

import java.sql.SQLException;

/** The counts of imports could not be read or written. */
final class ImportCountsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportCountsUnavailable(SQLException cause) {
        super("The counts of imports cannot be reached", cause);
    }
}
