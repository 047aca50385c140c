package sightline.feeds.postgres;

import java.sql.SQLException;

/** The database did not answer; a reader comes back with the cursor it has. */
public final class FeedsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedsUnavailable(SQLException cause) {
        super("The feeds could not be read", cause);
    }
}
