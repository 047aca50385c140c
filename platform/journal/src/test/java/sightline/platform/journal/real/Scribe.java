package sightline.platform.journal.real;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.listen.Listener;

/**
 * A listener whose effect is a row per event heard. Nothing forbids a second row for the same event, so a double effect
 * shows.
 */
public final class Scribe implements Listener<Connection> {
    private final String name;

    public Scribe(String name) {
        this.name = name;
    }

    /** Makes the table of the effects. */
    public static void prepare(JournalDatabase database) throws SQLException {
        database.asOwner("""
                create table effect (heard bigint generated always as identity primary key, listener text not null,
                                     case_id uuid not null, sequence bigint not null, event_id uuid not null);
                grant select, insert on effect to %s
                """.formatted(database.name()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> hears() {
        return Set.of(Facts.ARREST);
    }

    @Override
    public void hear(List<Envelope> events, Connection transaction) throws SQLException {
        // One statement, not a batch: the driver asserts, and so kills a thread under test, when a batch loses its
        // session.
        try (PreparedStatement write = transaction.prepareStatement("""
                insert into effect (listener, case_id, sequence, event_id)
                select ?, * from unnest(?::uuid[], ?::bigint[], ?::uuid[])
                """)) {
            write.setString(1, name);
            write.setArray(2, array(transaction, "uuid", events, event -> event.subject()
                    .value()));
            write.setArray(3, array(transaction, "bigint", events, Envelope::sequence));
            write.setArray(
                    4, array(transaction, "uuid", events, event -> event.id().value()));
            write.executeUpdate();
        }
    }

    private static Array array(
            Connection transaction, String type, List<Envelope> events, Function<Envelope, Object> column)
            throws SQLException {
        return transaction.createArrayOf(type, events.stream().map(column).toArray());
    }

    /** What it wrote, case by case in the order of hearing. */
    public List<Recorded> effects(JournalDatabase database) throws SQLException {
        return Recorded.read(
                database,
                "select case_id, sequence, event_id from effect where listener = '%s' order by case_id, heard"
                        .formatted(name));
    }

    public long heard(JournalDatabase database) throws SQLException {
        return Recorded.count(database, "select count(*) from effect where listener = '%s'".formatted(name));
    }
}
