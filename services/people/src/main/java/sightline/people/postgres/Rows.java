package sightline.people.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL in the transaction in hand. */
record Rows(DataSource database) {

    /** Puts the values in their places. */
    interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** Reads one row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Filling filling, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(sql)) {
            filling.fill(ask);
            try (ResultSet row = ask.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reading.read(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** How many rows it changed. */
    int change(String sql, Filling filling) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            filling.fill(change);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The database did not do as it was asked; nothing of the transaction stays. */
    static final class DatabaseFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseFailed(SQLException cause) {
            super("The database did not do as it was asked", cause);
        }
    }
}
