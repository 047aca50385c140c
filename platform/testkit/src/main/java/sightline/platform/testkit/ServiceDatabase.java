package sightline.platform.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The database of the service under test, past its code: as its owner, who sees all of it, or as the service's role.
 */
public final class ServiceDatabase {
    private ServiceDatabase() {}

    /** Past every row policy. */
    public static Connection asOwner() throws SQLException {
        return connection("quarkus.flyway");
    }

    /** As the service itself, on nobody's behalf. */
    public static Connection asTheSystem() throws SQLException {
        Connection connection = connection("quarkus.datasource");
        try (Statement say = connection.createStatement()) {
            say.execute("select set_config('sightline.standing', 'system', false)");
        }
        return connection;
    }

    /** The first column of what the owner is answered. */
    public static List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection owner = asOwner();
                Statement ask = owner.createStatement();
                ResultSet row = ask.executeQuery(question)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }

    private static Connection connection(String role) throws SQLException {
        Config settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.datasource.jdbc.url", String.class),
                settings.getValue(role + ".username", String.class),
                settings.getValue(role + ".password", String.class));
    }
}
