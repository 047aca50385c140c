package sightline.actions.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Listing;
import sightline.platform.language.CaseId;

/** A listing as a query: only the conditions that were asked for, in words that are all ours. */
final class ActionQuery {
    private final StringBuilder where = new StringBuilder("(a.due_moment, a.id) > (:afterMoment, :afterId)");
    private final Map<String, Object> parameters = new HashMap<>();

    private ActionQuery(Listing which) {
        parameters.put("afterMoment", which.after().due());
        parameters.put("afterId", which.after().id().value());
        and(
                "a.case_id in (:about)",
                "about",
                which.about().isEmpty()
                        ? null
                        : which.about().stream().map(CaseId::value).toList());
        and(
                "a.owner_agency = :owner",
                "owner",
                which.owner() == null ? null : which.owner().value());
        and(
                "a.case_id in (select k.case_id from known_case k where k.area = :area)",
                "area",
                which.area() == null ? null : which.area().value());
        if (which.open()) {
            where.append(" and a.status in ('assigned', 'accepted')");
        }
        if (which.late()) {
            where.append(" and a.announced in ('overdue', 'to-chair', 'to-board')");
        }
    }

    static Stream<ActionRow> of(Listing which, Session database) {
        ActionQuery query = new ActionQuery(which);
        NativeQuery<ActionRow> rows = database.createNativeQuery(
                "select a.* from action a where " + query.where + " order by a.due_moment, a.id", ActionRow.class);
        query.parameters.forEach(rows::setParameter);
        return rows.setMaxResults(which.atMost()).getResultStream();
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
