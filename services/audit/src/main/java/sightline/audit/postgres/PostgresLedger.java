package sightline.audit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.audit.domain.Bytes;
import sightline.audit.domain.Ledger;
import sightline.audit.domain.Link;
import sightline.platform.journal.service.SystemDatabase;

/** The ledger as whoever signs it sees it; nothing but signing writes through here. */
@ApplicationScoped
class PostgresLedger implements Ledger {
    private static final String LAST =
            "select up_to, said::jsonb ->> 'signature', said from checkpoint order by up_to desc limit 1";
    private static final String AFTER =
            "select number, digest, chain from entry where number > ? order by number limit ?";
    private static final String KEEP = """
            with kept as (insert into checkpoint (up_to, said) values (?, ?) returning up_to)
            insert into checkpoint_unpublished (up_to) select up_to from kept
            """;
    private static final String UNPUBLISHED = """
            select up_to, said::jsonb ->> 'signature', said
            from checkpoint join checkpoint_unpublished using (up_to) order by up_to
            """;
    private static final String PUBLISHED = "delete from checkpoint_unpublished where up_to = ?";

    private final SystemDatabase database;

    PostgresLedger(SystemDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Signed> lastSigned() {
        return signed(LAST).stream().findFirst();
    }

    @Override
    public List<Link> after(long number, int atMost) {
        try (Connection connection = database.open();
                PreparedStatement ask = connection.prepareStatement(AFTER)) {
            ask.setLong(1, number);
            ask.setInt(2, atMost);
            List<Link> links = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    links.add(new Link(row.getLong(1), new Bytes(row.getBytes(2)), new Bytes(row.getBytes(3))));
                }
            }
            return links;
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    /** Two that sign at once would make two of the same place: the later one fails and starts over. */
    @Override
    public void keep(Signed checkpoint) {
        try (Connection connection = database.open();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setLong(1, checkpoint.upTo());
            keep.setString(2, checkpoint.line());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    @Override
    public List<Signed> unpublished() {
        return signed(UNPUBLISHED);
    }

    private List<Signed> signed(String query) {
        try (Connection connection = database.open();
                PreparedStatement ask = connection.prepareStatement(query);
                ResultSet row = ask.executeQuery()) {
            List<Signed> some = new ArrayList<>();
            while (row.next()) {
                some.add(new Signed(row.getLong(1), row.getString(2), row.getString(3)));
            }
            return some;
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    @Override
    public void published(Signed checkpoint) {
        try (Connection connection = database.open();
                PreparedStatement remove = connection.prepareStatement(PUBLISHED)) {
            remove.setLong(1, checkpoint.upTo());
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }
}
