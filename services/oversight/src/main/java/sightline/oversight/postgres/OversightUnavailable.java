package sightline.oversight.postgres;

import java.sql.SQLException;

/** The database could not be asked. */
public final class OversightUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OversightUnavailable(SQLException cause) {
        super("The database of oversight did not answer", cause);
    }
}
