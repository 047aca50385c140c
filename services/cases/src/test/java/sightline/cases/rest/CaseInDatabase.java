package sightline.cases.rest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A case as its database has it.
 *
 * @param row all that is kept of its state
 * @param facts how many there are, but those that say only that an exit was refused
 */
record CaseInDatabase(long version, String row, long facts) {
    private static final String CASE = """
            select version, managed_case::text, (
                select count(*) from journal where case_id = managed_case.id and type not like '%case.exit-refused.%')
            from managed_case where id = ?
            """;

    static CaseInDatabase of(String id, Connection owner) throws SQLException {
        try (PreparedStatement select = owner.prepareStatement(CASE)) {
            select.setObject(1, UUID.fromString(id));
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("The case is there until it is erased");
                }
                return new CaseInDatabase(found.getLong(1), found.getString(2), found.getLong(3));
            }
        }
    }
}
