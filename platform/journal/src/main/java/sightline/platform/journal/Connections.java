package sightline.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to the service's own database come from; the caller closes what it opens. */
@FunctionalInterface
public interface Connections {
    Connection open() throws SQLException;
}
