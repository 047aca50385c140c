package sightline.audit.postgres;

import java.sql.SQLException;

/** The ledger cannot be read or written now. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerUnavailable(SQLException cause) {
        super("The ledger could not be reached", cause);
    }
}
