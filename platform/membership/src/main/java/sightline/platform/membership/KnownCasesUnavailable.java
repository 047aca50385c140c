package sightline.platform.membership;

import java.sql.SQLException;

/** The database did not answer; who asks may ask again. */
public final class KnownCasesUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KnownCasesUnavailable(SQLException cause) {
        super("The known cases could not be read", cause);
    }
}
