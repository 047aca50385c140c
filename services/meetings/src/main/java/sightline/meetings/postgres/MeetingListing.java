package sightline.meetings.postgres;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.meetings.domain.Meetings.Listing;
import sightline.meetings.domain.Status;
import sightline.platform.language.CaseId;
import sightline.platform.language.MeetingId;

/**
 * Asks for the meetings that somebody may see, soonest first. What may not be seen is left out before a page is cut, so
 * that neither its length nor its end tells of it.
 */
final class MeetingListing {
    private static final String SEEN = """
            select m.id from meeting m join known_case c on c.case_id = m.case_id
            where c.area is not null and (c.area = :area or exists (
                select 1 from known_member k
                where k.case_id = m.case_id and k.agency = :agency and (k.until is null or k.until > :at)
                  and (not c.has_left or k.place = 'lead' or k.kind = 'MAPPA_COORDINATION')))
            """;

    /* Whether the actor sees this one case was decided before. */
    private static final String OF_ONE_CASE = "select m.id from meeting m where m.case_id = :about";

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    MeetingListing(Listing of, @Nullable MeetingId after) {
        if (of.about() == null) {
            sql = new StringBuilder(SEEN);
            values.put("agency", of.agency().value());
            values.put("area", of.area() == null ? "" : of.area().value());
            values.put("at", of.at());
        } else {
            sql = new StringBuilder(OF_ONE_CASE);
            values.put("about", of.about().value());
        }
        and(
                "m.case_id in (:among)",
                "among",
                of.among().isEmpty()
                        ? null
                        : of.among().stream().map(CaseId::value).toList());
        and("m.starts_at >= :from", "from", of.from());
        and(
                "m.status in (:statuses)",
                "statuses",
                of.statuses().isEmpty()
                        ? null
                        : of.statuses().stream().map(Status::name).toList());
        and(
                "(m.starts_at, m.id) > (select starts_at, id from meeting where id = :after)",
                "after",
                after == null ? null : after.value());
        sql.append(" order by m.starts_at, m.id");
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    List<UUID> ask(EntityManager database, int atMost) {
        Query query = database.createNativeQuery(sql.toString(), UUID.class);
        values.forEach(query::setParameter);
        List<?> ids = query.setMaxResults(atMost).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
