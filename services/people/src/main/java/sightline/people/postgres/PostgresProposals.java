package sightline.people.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Administrator;
import sightline.people.domain.Guarded;
import sightline.people.domain.Proposal;
import sightline.people.domain.Proposals;
import sightline.people.domain.Scope;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.StaffId;

/** The proposals in PostgreSQL. */
@ApplicationScoped
class PostgresProposals implements Proposals {
    private static final String ADD = """
            insert into proposal (id, person, agency, area, guarded, reason, proposed_by, proposed_at, lapses_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ANSWER = """
            update proposal set answer = ?, answered_by = ?, answered_at = ?, answer_reason = ?
            where id = ? and answer is null
            """;
    private static final String FIND = "select * from proposal where id = ?";
    private static final String OF = "select * from proposal where person = ? order by id desc limit 200";
    private static final String REACHED = """
            select * from proposal
            where (? or area = ?) and (? or agency = ?) and (?::uuid is null or id < ?) order by id desc limit ?
            """;

    private final Rows rows;

    PostgresProposals(DataSource database) {
        this.rows = new Rows(database);
    }

    @Override
    public void add(Proposal proposal) {
        rows.change(ADD, add -> {
            add.setObject(1, proposal.id());
            add.setString(2, proposal.person().value());
            add.setString(3, proposal.agency().value());
            add.setString(4, proposal.area().value());
            add.setString(5, proposal.what().name());
            add.setString(6, proposal.reason());
            add.setString(7, proposal.by().value());
            add.setObject(8, utc(proposal.at()));
            add.setObject(9, utc(proposal.lapsesAt()));
        });
    }

    @Override
    public boolean keepAnswer(Proposal answered) {
        Proposal.Answer answer = answered.answer();
        if (answer == null) {
            throw new IllegalArgumentException("Nobody has answered " + answered.id());
        }
        return rows.change(ANSWER, keep -> {
                    keep.setString(1, answer.approved() ? "APPROVED" : "DECLINED");
                    keep.setString(2, answer.by().value());
                    keep.setObject(3, utc(answer.at()));
                    keep.setString(4, answer.reason());
                    keep.setObject(5, answered.id());
                })
                == 1;
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return rows.all(FIND, ask -> ask.setObject(1, id), PostgresProposals::proposal).stream()
                .findFirst();
    }

    @Override
    public List<Proposal> of(StaffId person) {
        return rows.all(OF, ask -> ask.setString(1, person.value()), PostgresProposals::proposal);
    }

    @Override
    public List<Proposal> reachedBy(Administrator who, @Nullable UUID before, int atMost) {
        return rows.all(REACHED, ask -> reached(who, before, atMost, ask), PostgresProposals::proposal);
    }

    private static void reached(Administrator who, @Nullable UUID before, int atMost, PreparedStatement ask)
            throws SQLException {
        ask.setBoolean(1, who.scope() == Scope.EVERYBODY);
        ask.setString(2, who.area().value());
        ask.setBoolean(3, who.scope() != Scope.AGENCY);
        ask.setString(4, who.agency().value());
        ask.setObject(5, before);
        ask.setObject(6, before);
        ask.setInt(7, atMost);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new StaffId(row.getString("person")),
                new AgencyId(row.getString("agency")),
                new AreaId(row.getString("area")),
                Guarded.valueOf(row.getString("guarded")),
                row.getString("reason"),
                new StaffId(row.getString("proposed_by")),
                instant(row, "proposed_at"),
                instant(row, "lapses_at"),
                answer(row));
    }

    private static Proposal.@Nullable Answer answer(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new Proposal.Answer(
                        answer.equals("APPROVED"),
                        new StaffId(row.getString("answered_by")),
                        instant(row, "answered_at"),
                        row.getString("answer_reason"));
    }
}
