package sightline.feeds.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.feeds.domain.Member;
import sightline.feeds.domain.Membership;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;

/** Who is on which case, on the listener's own connection; without a schema, so that a rebuild has its own table. */
public final class Memberships {

    /** A member as it is to be kept. */
    public record Kept(CaseId about, Member member) {}

    private static final String OF =
            "select case_id, agency, place, until, since_sequence from membership where case_id = any (?)";

    /* A time goes as text with its offset: an array of timestamps would go without one. */
    private static final String KEEP = """
            insert into membership (case_id, agency, place, until, since_sequence)
            select case_id, agency, place, until::timestamptz, since_sequence
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                 as m (case_id, agency, place, until, since_sequence)
            on conflict (case_id, agency) do update
            set place = excluded.place, until = excluded.until, since_sequence = excluded.since_sequence
            """;

    private Memberships() {}

    /** Of each of these cases that has a member. */
    public static Map<CaseId, Membership> of(Collection<CaseId> cases, Connection connection) throws SQLException {
        Map<CaseId, List<Member>> members = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(OF)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", cases.stream().map(CaseId::value).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    members.computeIfAbsent(new CaseId(row.getObject(1, UUID.class)), about -> new ArrayList<>())
                            .add(member(row));
                }
            }
        }
        Map<CaseId, Membership> memberships = new HashMap<>();
        members.forEach((about, list) -> memberships.put(about, Membership.of(list)));
        return memberships;
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new AgencyId(row.getString(2)),
                Place.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                instant(row.getObject(4, OffsetDateTime.class)),
                row.getLong(5));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Keeps these as they are now; at most one for each case and agency. */
    public static void keep(List<Kept> members, Connection connection) throws SQLException {
        if (members.isEmpty()) {
            return;
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            new Unnested<>(connection, keep, members, 1)
                    .uuid(one -> one.about().value())
                    .text(one -> one.member().agency().value())
                    .text(one -> one.member().place().name().toLowerCase(Locale.ROOT))
                    .text(one -> text(one.member().until()))
                    .number(one -> one.member().since());
            keep.executeUpdate();
        }
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
