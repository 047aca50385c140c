package sightline.people.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Change;
import sightline.people.domain.Changes;
import sightline.people.domain.Person;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.StaffId;

/** The changes in PostgreSQL, where the service's role can add to them and nothing else. */
@ApplicationScoped
class PostgresChanges implements Changes {
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String COUNT = "select count(*) from change where person = ?";
    private static final String RECORD = """
            insert into change (id, person, agency, area, verb, detail, reason, by_person, by_agency, proposal, correlation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OUTCOME = "insert into outcome (change, done) values (?, ?)";
    private static final String OF = """
            select c.id, c.at, c.verb, c.detail, c.reason, c.by_person, c.by_agency, c.proposal, o.done
            from change c left join outcome o on o.change = c.id
            where c.person in (?, ?) and (?::uuid is null or c.id < ?) order by c.id desc limit ?
            """;

    private final Rows rows;

    PostgresChanges(DataSource database) {
        this.rows = new Rows(database);
    }

    @Override
    public long hold(StaffId person) {
        rows.all(HOLD, ask -> ask.setString(1, person.value()), row -> true);
        return count(person);
    }

    @Override
    public long count(StaffId person) {
        return rows.all(COUNT, ask -> ask.setString(1, person.value()), row -> row.getLong(1))
                .getFirst();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Change change, CorrelationId correlation) {
        rows.change(RECORD, ask -> {
            ask.setObject(1, change.id());
            ask.setString(2, change.person().value());
            ask.setString(3, change.agency().value());
            ask.setString(4, change.area().value());
            ask.setString(5, change.verb());
            ask.setString(6, change.detail());
            ask.setString(7, change.reason());
            ask.setString(8, change.by().id().value());
            ask.setString(9, change.by().agency().value());
            ask.setObject(10, change.proposal());
            ask.setObject(11, correlation.value());
        });
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordOutcome(UUID change, boolean done) {
        rows.change(OUTCOME, ask -> {
            ask.setObject(1, change);
            ask.setBoolean(2, done);
        });
    }

    @Override
    public List<Recorded> of(Person person, @Nullable UUID before, int atMost) {
        return rows.all(OF, ask -> of(person, before, atMost, ask), PostgresChanges::recorded);
    }

    private static void of(Person person, @Nullable UUID before, int atMost, PreparedStatement ask)
            throws SQLException {
        ask.setString(1, person.id().value());
        ask.setString(2, person.named().login());
        ask.setObject(3, before);
        ask.setObject(4, before);
        ask.setInt(5, atMost);
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("verb"),
                row.getString("detail"),
                row.getString("reason"),
                new StaffId(row.getString("by_person")),
                new AgencyId(row.getString("by_agency")),
                row.getObject("proposal", UUID.class),
                row.getObject("done", Boolean.class));
    }
}
