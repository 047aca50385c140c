package sightline.audit.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Reach;
import sightline.audit.domain.Unusual;
import sightline.platform.language.AreaId;
import sightline.platform.standards.Bound;
import sightline.platform.standards.Bounds;
import sightline.platform.standards.WorkingTime;

/**
 * Finds what was unusual, all kinds in one reading of the time that is asked for. Systems do not look for themselves.
 */
final class UnusualRows {
    private static final String FIND = """
            with bound as (
                select * from unnest(?::text[], ?::int[], ?::int[], ?::int[], ?::int[])
                     as b (of_area, most_cases, most_refusals, night_begins, night_ends)
            ),
            read as (
                select f.*, b.*, date_trunc('hour', f.at) as hour,
                       extract(hour from f.at at time zone 'Europe/London') as local_hour,
                       coalesce((select bool_or(c.area <> f.area) from known_case c where c.case_id = any (f.cases)),
                                false) as elsewhere
                from entry_found f
                join lateral (
                    select * from bound where of_area = f.area or of_area is null order by of_area nulls last limit 1
                ) as b on true
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
                select 'OWN_ADDRESS', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read where own_address group by person, name, agency
                union all
                select 'OFF_AREA', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read where elsewhere group by person, name, agency
                union all
                select 'VOLUME', person, name, agency, count(distinct about), min(at), max(at),
                       (array_agg(distinct number))[1:10]
                from read, unnest(cases) as about where decision = 'permitted'
                group by person, name, agency, hour having count(distinct about) > max(most_cases)
                union all
                select 'REFUSED_OFTEN', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read where decision = 'refused' group by person, name, agency, hour having count(*) > max(most_refusals)
                union all
                select 'OUT_OF_HOURS', person, name, agency, count(*), min(at), max(at),
                       (array_agg(number order by number desc))[1:10]
                from read
                where cardinality(cases) > 0 and (local_hour >= night_begins or local_hour < night_ends)
                  and not roles && array['AP_WORKER', 'KEY_WORKER', 'AP_MANAGER']
                group by person, name, agency
            )
            select * from kinds
            order by array_position(
                array['EMERGENCY', 'OWN_NAME', 'OWN_ADDRESS', 'OFF_AREA', 'VOLUME', 'REFUSED_OFTEN', 'OUT_OF_HOURS'],
                kind),
                times desc, last desc
            limit 500
            """.formatted(Excluded.NOT);

    private final Bounds bounds;
    private final Instant until;
    private final List<@Nullable AreaId> areas = new ArrayList<>();

    /** By the bounds that hold when the time ends, for every area and for those with their own. */
    UnusualRows(Bounds bounds, Instant until) {
        this.bounds = bounds;
        this.until = until;
        areas.add(null);
        areas.addAll(bounds.areas());
    }

    List<Unusual> read(Instant from, Reach reach, Connection connection) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("text", values(one -> one == null ? null : one.value())));
            find.setArray(2, each(Bound.CASES_IN_AN_HOUR, connection));
            find.setArray(3, each(Bound.REFUSALS_IN_AN_HOUR, connection));
            find.setArray(4, each(Bound.NIGHT_BEGINS, connection));
            find.setArray(5, each(Bound.NIGHT_ENDS, connection));
            find.setTimestamp(6, Timestamp.from(from));
            find.setTimestamp(7, Timestamp.from(until));
            find.setString(8, reach.area());
            find.setString(9, reach.area());
            find.setString(10, reach.agency());
            find.setString(11, reach.agency());
            find.setString(12, reach.reader().value());
            List<Unusual> some = new ArrayList<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    some.add(unusual(row));
                }
            }
            return some;
        }
    }

    private Array each(Bound bound, Connection connection) throws SQLException {
        LocalDate day = until.atZone(WorkingTime.LONDON).toLocalDate();
        return connection.createArrayOf("int", values(area -> bounds.on(bound, area, day)));
    }

    private @Nullable Object[] values(Function<@Nullable AreaId, @Nullable Object> of) {
        return areas.stream().map(of).toArray();
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
