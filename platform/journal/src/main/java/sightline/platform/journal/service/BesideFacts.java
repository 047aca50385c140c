package sightline.platform.journal.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import sightline.platform.journal.Entry;

/** Something that is saved together with facts, or they are not: in their transaction, on their connection. */
public interface BesideFacts {
    void save(List<Entry> facts, Connection connection) throws SQLException;
}
