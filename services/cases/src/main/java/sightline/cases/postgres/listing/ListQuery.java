package sightline.cases.postgres.listing;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Cases.Listing;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Narrowing.Status;
import sightline.cases.domain.listing.Only;
import sightline.cases.domain.listing.Position;
import sightline.cases.domain.listing.Wanted;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;

/**
 * A list as a query. What of a case only those are told who supervise, where the asking agency is not of them, finds
 * nothing and sorts nothing.
 */
final class ListQuery {
    private static final String MANAGED = "c.exit_from is distinct from 'MAPPA'";
    private static final String LIVES_IN_PREMISES = """
            exists (select from membership s
                    where s.case_id = c.id and s.place = 'ap' and (s.until is null or s.until > now()))""";
    private static final String IN_CUSTODY = """
            (c.whereabouts in ('REMANDED', 'RETURNED')
             or (c.whereabouts = 'NOT_YET_TOLD' and c.release_on is not null))""";
    private static final String ON_LICENCE = "c.licence and (c.licence_ends_on is null or c.licence_ends_on >= ?)";
    private static final String CONCERN_OF = """
            exists (select from unanswered u where u.case_id = c.id and u.kind = 'CONCERN' and (u.agency = ?""";
    private static final String CHANGED_SINCE_VISIT = """
            exists (select from visit v where v.case_id = c.id and v.person = ? and v.last_at < (
                select j.recorded_at from journal j where j.case_id = c.id order by j.sequence desc limit 1))""";

    private final Sql sql = new Sql();
    private final Wanted wanted;

    private ListQuery(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Those of these that are wanted. */
    static Sql among(Collection<CaseId> ids, Wanted wanted) {
        ListQuery query = new ListQuery(wanted);
        query.sql.add("select c.id");
        query.listed();
        return query.sql.and(
                "c.id = any (?)", (Object) ids.stream().map(CaseId::value).toArray(UUID[]::new));
    }

    /** Those wanted after a position, each with the key of its own. */
    static Sql after(@Nullable Position position, Wanted wanted, int atMost) {
        ListQuery query = new ListQuery(wanted);
        query.sql.add("select c.id, ");
        query.key();
        query.sql.add(" as sort_key");
        query.listed();
        SortKey key = SortKey.of(wanted.sorting());
        Sql whole = new Sql()
                .add("select id, " + key.written() + " as key from (")
                .add(query.sql)
                .add(") listed");
        if (position != null) {
            whole.add(" where " + key.beyond()).with(key.values(position));
        }
        return whole.add(" order by " + key.order() + " limit ?", atMost);
    }

    private void key() {
        switch (wanted.sorting()) {
            case OPENED -> sql.add("c.id");
            case NAME -> sql.add("c.plain_name");
            case LEVEL -> sql.add("c.level_order");
            case CHANGED -> sql.add("c.told_all_at");
            case REVIEW -> {
                if (wanted.circle().equals(Set.of(Place.values()))) {
                    sql.add("c.next_review_on");
                } else {
                    sql.add("case when ");
                    told();
                    sql.add(" then c.next_review_on else 'infinity' end");
                }
            }
        }
    }

    private void listed() {
        switch (wanted.of()) {
            case Listing.OfArea(var area) -> sql.add(" from managed_case c where c.area = ?", area.value());
            case Listing.OfAgency(var agency) ->
                sql.add(
                        " from managed_case c join membership m on m.case_id = c.id and m.agency = ? where (" + MANAGED
                                + " or c.lead_agency = ?) and (m.until is null or m.until > now())",
                        agency.value(),
                        agency.value());
        }
        narrowed(wanted.to());
        wanted.to().only().forEach(this::narrowed);
    }

    private void narrowed(Narrowing to) {
        if (to.level() != null) {
            sql.and(MANAGED).and("c.level = ?", to.level().number());
        }
        if (to.category() != null) {
            sql.and("c.category = ?", to.category().number());
        }
        if (to.rosh() != null) {
            sql.and("c.rosh_overall = ?", to.rosh().name()).add(" and ");
            told();
        }
        if (to.area() != null) {
            sql.and("c.area = ?", to.area().value());
        }
        if (to.lead() != null) {
            sql.and("c.lead_agency = ?", to.lead().value());
        }
        if (to.status() != null) {
            sql.and(to.status() == Status.MANAGED ? MANAGED : "c.exit_from = 'MAPPA'");
        }
    }

    private void narrowed(Only only) {
        String person = wanted.by().value();
        switch (only) {
            case MINE -> sql.and("(c.holder = ? or c.covered_by = ?)", person, person);
            case WATCHED -> sql.and("exists (select from watched w where w.case_id = c.id and w.person = ?)", person);
            case STAY -> sql.and(LIVES_IN_PREMISES);
            case CHANGED -> sql.and(CHANGED_SINCE_VISIT, person);
            case CUSTODY -> {
                sql.and(IN_CUSTODY).add(" and ");
                told();
            }
            case OVERDUE_REVIEW -> {
                sql.and(MANAGED).and("c.next_review_on < ?", wanted.today()).add(" and ");
                told();
            }
            case LICENCE -> {
                sql.and(ON_LICENCE, wanted.today()).add(" and ");
                told();
            }
            case HOLDER_AWAY -> {
                sql.and("c.holder_away_since is not null and c.covered_by is null and ");
                told();
            }
            case LIMITED -> sql.and("c.limited_access");
            case ARREST_UNDECIDED -> {
                sql.and("c.arrest_undecided and ");
                told();
            }
            case CONCERN_UNANSWERED -> {
                sql.and(CONCERN_OF, wanted.agency().value()).add(" or ");
                told();
                sql.add("))");
            }
            case UNANSWERED -> unanswered();
        }
    }

    /** What the circle is told of, and what the asking agency asked or was asked; co-ordination is asked to decide. */
    private void unanswered() {
        String agency = wanted.agency().value();
        sql.and(
                        "(exists (select from unanswered u where u.case_id = c.id and (u.agency = ? or u.asked = ?",
                        agency,
                        agency)
                .add(" or (u.asked is null and ");
        told();
        sql.add("))) or exists (select from awaited a where a.case_id = c.id and (a.agency = ? or ?)))")
                .with(agency, wanted.of() instanceof Listing.OfArea);
    }

    /** Whether the asking agency is told of a case what those are told who supervise. */
    private void told() {
        switch (wanted.of()) {
            case Listing.OfArea _ -> sql.add("true");
            case Listing.OfAgency _ ->
                sql.add("m.place = any (?)", (Object) wanted.circle().stream()
                        .map(place -> place.name().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
        }
    }
}
