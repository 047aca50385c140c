package sightline.platform.testkit;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test has written down for the audit, read past its code as the owner of its database. */
public final class LooksWritten {
    /* There are tens of thousands after a walk of all endpoints: only those that name it anywhere are read as JSON. */
    private static final String OF_REQUEST = """
            select said from look
            where said like '%' || ? || '%' and said::jsonb ->> 'request' = ? order by recorded_at""";

    private LooksWritten() {}

    /** Those of the request with this correlation id, oldest first. */
    public static List<JsonPath> ofRequest(UUID correlation) {
        try (Connection owner = connection();
                PreparedStatement ask = owner.prepareStatement(OF_REQUEST)) {
            ask.setString(1, correlation.toString());
            ask.setString(2, correlation.toString());
            List<JsonPath> looks = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    looks.add(new JsonPath(row.getString(1)));
                }
            }
            return looks;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many are not yet on their topic. */
    public static int unsent() {
        try (Connection owner = connection();
                Statement ask = owner.createStatement();
                ResultSet row = ask.executeQuery("select count(*) from look_unsent")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does this while nothing can be written down. */
    public static void meanwhileUnwritable(Runnable work) {
        owner("alter table look rename to look_away");
        try {
            work.run();
        } finally {
            owner("alter table look_away rename to look");
        }
    }

    private static void owner(String statement) {
        try (Connection owner = connection();
                Statement change = owner.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue("quarkus.flyway.username", String.class),
                settings.getValue("quarkus.flyway.password", String.class));
    }
}
