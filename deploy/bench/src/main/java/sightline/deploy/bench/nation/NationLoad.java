package sightline.deploy.bench.nation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.journal.Entry;
import sightline.platform.journal.PostgresJournal;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/**
 * Puts a made-up nation under management in the database of {@code cases}: states and the facts that explain them in
 * one transaction, as the service itself would, and many at once. What it announces, the service's relay carries on.
 */
public final class NationLoad {
    private static final int AT_ONCE = 500;
    private static final int HOURS_OF_A_YEAR = 24 * 365;
    private static final List<AgencyKind> KINDS =
            List.of(AgencyKind.PROBATION, AgencyKind.POLICE, AgencyKind.MAPPA_COORDINATION);
    private static final String AGENCY =
            "insert into agency (id, name, kind, area) values (?, ?, ?, ?) on conflict do nothing";
    private static final String CASE = """
            insert into managed_case (id, version, area, lead_agency, category, level, limited_access, person_name,
                date_of_birth, told_all_at, next_review_on)
            values (?, 3, ?, ?, 2, 2, false, ?, ?, now() - make_interval(hours => ?), current_date + ?)""";
    private static final String IDENTIFIER = "insert into identifier (kind, value, case_id) values ('crn', ?, ?)";
    private static final String MEMBER = "insert into membership (case_id, agency, place) values (?, ?, ?)";

    private final Connection connection;
    private final boolean announced;

    /**
     * Into this database, as its owner.
     *
     * @param announced whether the facts are there too, and go on the bus; a benchmark of looking needs none
     */
    public NationLoad(Connection connection, boolean announced) {
        this.connection = connection;
        this.announced = announced;
    }

    /** Adds all of them; those who are there from before stay as they are, and nobody is added then. */
    public void add(MadeUpNation nation, IntConsumer progress) throws SQLException {
        connection.setAutoCommit(false);
        agencies();
        List<Inhabitant> people = nation.people();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Inhabitant> some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            states(some);
            if (announced) {
                PostgresJournal.append(connection, facts(some));
            }
            connection.commit();
            progress.accept(from + some.size());
        }
        connection.setAutoCommit(true);
        try (Statement analyse = connection.createStatement()) {
            analyse.execute("analyze managed_case, identifier, membership");
        }
    }

    /** Whether it is there already. */
    public boolean isThere(MadeUpNation nation) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select 1 from managed_case where id = ?")) {
            ask.setObject(1, nation.people().getFirst().id().value());
            return ask.executeQuery().next();
        }
    }

    private void agencies() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(AGENCY)) {
            for (int number = 0; number < MadeUpNation.AREAS; number++) {
                AreaId area = MadeUpNation.area(number);
                for (AgencyKind kind : KINDS) {
                    AgencyId agency = MadeUpNation.agency(area, kind);
                    insert.setString(1, agency.value());
                    insert.setString(2, "Made-up " + agency.value());
                    insert.setString(3, kind.name());
                    insert.setString(4, area.value());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void states(List<Inhabitant> people) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(CASE);
                PreparedStatement identifier = connection.prepareStatement(IDENTIFIER);
                PreparedStatement member = connection.prepareStatement(MEMBER)) {
            for (Inhabitant one : people) {
                UUID id = one.id().value();
                int any = Math.floorMod(id.hashCode(), HOURS_OF_A_YEAR);
                batch(row, id, one.area().value(), lead(one).value(), one.name(), one.born(), any, any % 100 - 10);
                batch(identifier, one.crn(), id);
                batch(member, id, lead(one).value(), "lead");
                batch(member, id, police(one).value(), "ra");
            }
            row.executeBatch();
            identifier.executeBatch();
            member.executeBatch();
        }
    }

    private static void batch(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static List<Entry> facts(List<Inhabitant> people) {
        List<Entry> facts = new ArrayList<>();
        for (Inhabitant one : people) {
            AgencyId coordination = MadeUpNation.agency(one.area(), AgencyKind.MAPPA_COORDINATION);
            facts.add(fact(
                    one,
                    coordination,
                    new CaseOpenedV1(
                            one.area(),
                            lead(one),
                            AgencyKind.PROBATION,
                            coordination,
                            Category.TWO,
                            Level.TWO,
                            false,
                            true,
                            null),
                    Map.of("personName", one.name(), "dateOfBirth", one.born().toString(), "crn", one.crn())));
            facts.add(fact(
                    one,
                    coordination,
                    new AgencyJoinedV1(police(one), AgencyKind.POLICE, Place.RA, true, null),
                    Map.of("basis", "A made-up reason to know")));
        }
        return facts;
    }

    private static Entry fact(Inhabitant one, AgencyId by, Record announced, Map<String, String> text) {
        Catalogue catalogue = Catalogue.ofEverything();
        UUID id = UUID.randomUUID();
        return new Entry(
                one.id(),
                new Told(
                        new EventId(id),
                        by,
                        new StaffId("the-load-of-a-nation"),
                        Occurrence.at(Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                        null,
                        new CorrelationId(id),
                        null),
                catalogue.of(announced.getClass().asSubclass(Record.class)).type(),
                catalogue.toData(announced),
                text,
                null,
                null);
    }

    private static AgencyId lead(Inhabitant one) {
        return MadeUpNation.agency(one.area(), AgencyKind.PROBATION);
    }

    private static AgencyId police(Inhabitant one) {
        return MadeUpNation.agency(one.area(), AgencyKind.POLICE);
    }
}
