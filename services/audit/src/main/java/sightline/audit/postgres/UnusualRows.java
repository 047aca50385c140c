package sightline.audit.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sightline.audit.domain.Reach;
import sightline.audit.domain.Unusual;

/**
 * Finds what was unusual, all kinds in one reading of the time that is asked for. Systems do not look for themselves.
 */
final class UnusualRows {
    private static final String FIND = """
            with read as (
                select f.*, date_trunc('hour', f.at) as hour,
                       extract(hour from f.at at time zone 'Europe/London') as local_hour,
                       coalesce((select bool_or(c.area <> f.area) from known_case c where c.case_id = any (f.cases)),
                                false) as elsewhere
                from entry_found f
                where f.at >= ? and f.at < ? and f.person is not null and f.status > 0
                  and not f.roles && array['MACHINE']
                  and (?::text is null or f.area = ?) and (?::text is null or f.agency = ?) and %s
            ),
            kinds as (
                select 'EMERGENCY' as kind, person, name, agency, count(*) as times, min(at) as first, max(at) as last,
                       (array_agg(number order by number desc))[1:10] as entries
                from read where ground = 'emergency' group by person, name, agency
                union all
                select 'OWN_NAME', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read where own_name group by person, name, agency
                union all
                select 'OFF_AREA', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read where elsewhere group by person, name, agency
                union all
                select 'VOLUME', person, name, agency, count(distinct about), min(at), max(at),
                       (array_agg(distinct number))[1:10]
                from read, unnest(cases) as about where decision = 'permitted'
                group by person, name, agency, hour having count(distinct about) > ?
                union all
                select 'REFUSED_OFTEN', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read where decision = 'refused' group by person, name, agency, hour having count(*) > ?
                union all
                select 'OUT_OF_HOURS', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read
                where cardinality(cases) > 0 and (local_hour >= ? or local_hour < ?)
                  and not roles && array['AP_WORKER', 'KEY_WORKER', 'AP_MANAGER']
                group by person, name, agency
            )
            select * from kinds
            order by array_position(
                array['EMERGENCY', 'OWN_NAME', 'OFF_AREA', 'VOLUME', 'REFUSED_OFTEN', 'OUT_OF_HOURS'], kind),
                times desc, last desc
            limit 500
            """.formatted(PostgresEntries.NOT_EXCLUDED);

    private UnusualRows() {}

    static List<Unusual> read(Instant from, Instant until, Reach reach, Connection connection) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setTimestamp(1, Timestamp.from(from));
            find.setTimestamp(2, Timestamp.from(until));
            find.setString(3, reach.area());
            find.setString(4, reach.area());
            find.setString(5, reach.agency());
            find.setString(6, reach.agency());
            find.setString(7, reach.reader().value());
            find.setInt(8, Unusual.CASES_IN_AN_HOUR);
            find.setInt(9, Unusual.REFUSALS_IN_AN_HOUR);
            find.setInt(10, Unusual.NIGHT_BEGINS);
            find.setInt(11, Unusual.NIGHT_ENDS);
            List<Unusual> some = new ArrayList<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    some.add(unusual(row));
                }
            }
            return some;
        }
    }

    private static Unusual unusual(ResultSet row) throws SQLException {
        return new Unusual(
                Unusual.Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("name"),
                row.getString("agency"),
                row.getLong("times"),
                row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant(),
                numbers(row.getArray("entries")));
    }

    private static List<Long> numbers(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
