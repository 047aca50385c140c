package sightline.platform.journal.obligations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import sightline.platform.journal.real.JournalDatabase;

/** The sessions that own shards of a database. */
record Locks(JournalDatabase database) {
    private static final String HELD =
            "from pg_locks where locktype = 'advisory' and objsubid = 2 and granted and database = (select oid from pg_database where datname = current_database())";

    /** The sessions that hold the lock of a shard, whatever the work. */
    Set<Integer> owners() throws SQLException {
        return ask("select distinct pid " + HELD);
    }

    /** Ends them, as a network that gives up on a paused process does. */
    void end() throws SQLException {
        ask("select pg_terminate_backend(pid, 5000)::int from (select distinct pid %s) owners".formatted(HELD));
    }

    private Set<Integer> ask(String query) throws SQLException {
        Set<Integer> answer = new TreeSet<>();
        try (Connection superuser = database.connectAsSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                answer.add(row.getInt(1));
            }
        }
        return answer;
    }
}
