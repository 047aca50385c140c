package sightline.cases.postgres.referral;

import java.sql.SQLException;

/** The database of drafts does not answer. */
final class DraftsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DraftsUnavailable(SQLException cause) {
        super("Referral drafts cannot be read or kept now", cause);
    }
}
