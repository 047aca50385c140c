package sightline.audit.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Entries;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;

/** Who has looked at one case. What is only heard as a fact is counted where it was asked for, as a look. */
final class LookerRows {
    /* Victims and intelligence, by the endpoints that tell of them (access.md, victim and sealed). */
    private static final String FOR_SINGLE_PERSONS =
            "part ~ '/(victim-contacts|victim-sections|offer-victim-contact|intelligence-markers|mark-intelligence)(/|$)'";

    private static final String FIND = """
            select case when ?::text is null or agency = ? then person end as who,
                   max(case when ?::text is null or agency = ? then name end) as called,
                   agency,
                   array(select distinct role from unnest(string_to_array(string_agg(array_to_string(roles, ','), ','), ','))
                         as role order by role) as roles,
                   count(*) as times,
                   count(*) filter (where operation = 'change') as changes,
                   count(*) filter (where decision = 'refused') as refused,
                   bool_or(coalesce(ground = 'emergency', false)) as emergency,
                   min(at) as first, max(at) as last,
                   array_agg(distinct part order by part) as parts
            from entry_found f
            where cases @> array[?]::uuid[] and agency is not null and status > 0 and (? or not (%s)) and %s
            group by who, agency
            order by last desc
            limit 500
            """.formatted(FOR_SINGLE_PERSONS, Excluded.NOT);

    private LookerRows() {}

    static List<Entries.Looker> read(
            CaseId at, @Nullable String namesOf, StaffId reader, boolean audits, Connection connection)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            for (int i = 1; i <= 4; i++) {
                find.setString(i, namesOf);
            }
            find.setObject(5, at.value());
            find.setBoolean(6, audits);
            find.setString(7, reader.value());
            List<Entries.Looker> some = new ArrayList<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    some.add(looker(row));
                }
            }
            return some;
        }
    }

    private static Entries.Looker looker(ResultSet row) throws SQLException {
        return new Entries.Looker(
                row.getString("who"),
                row.getString("called"),
                row.getString("agency"),
                texts(row, "roles"),
                row.getLong("times"),
                row.getLong("changes"),
                row.getLong("refused"),
                row.getBoolean("emergency"),
                row.getTimestamp("first").toInstant(),
                row.getTimestamp("last").toInstant(),
                texts(row, "parts"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
