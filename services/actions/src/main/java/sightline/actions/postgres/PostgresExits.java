package sightline.actions.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import sightline.actions.domain.Action;
import sightline.actions.domain.Exits;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** The last exit of each case in PostgreSQL; what it ended is what the journal says that it caused. */
@ApplicationScoped
class PostgresExits implements Exits {
    private static final String HEARD = """
            insert into last_exit (case_id, event_id) values (:about, :exit)
            on conflict (case_id) do update set event_id = excluded.event_id
            """;
    private static final String ENDED = """
            select a.* from last_exit e
            join journal j on j.case_id = e.case_id and j.causation_id = e.event_id
            join action a on a.id = (j.data ->> 'actionId')::uuid
            where e.case_id = :about order by a.due_moment, a.id
            """;
    private static final String NO_MORE = "delete from last_exit where case_id = :about";

    private final Session session;

    PostgresExits(Session session) {
        this.session = session;
    }

    @Override
    public void heard(CaseId about, EventId exit) {
        session.createNativeMutationQuery(HEARD)
                .setParameter("about", about.value())
                .setParameter("exit", exit.value())
                .executeUpdate();
    }

    @Override
    public List<Action> reopened(CaseId about) {
        List<Action> ended = session.createNativeQuery(ENDED, ActionRow.class)
                .setParameter("about", about.value())
                .getResultStream()
                .map(ActionRows::action)
                .toList();
        session.createNativeMutationQuery(NO_MORE)
                .setParameter("about", about.value())
                .executeUpdate();
        return ended;
    }
}
