package sightline.platform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import sightline.platform.access.Asking;
import sightline.platform.access.CaseScope;
import sightline.platform.access.NeedToKnow;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;

/** The cases as this service knows them from events, for deciding who may see and do what. */
@ApplicationScoped
public class KnownCases {
    private final DataSource database;
    private final Asking asking;
    private final Clock clock;

    KnownCases(DataSource database, Asking asking, Clock clock) {
        this.database = database;
        this.asking = asking;
        this.clock = clock;
    }

    /** The case; empty while nothing was heard of it. */
    public Optional<KnownCase> find(CaseId id) {
        return find(List.of(id)).values().stream().findFirst();
    }

    /** Those of them of which something was heard, by id. */
    public Map<CaseId, KnownCase> find(Collection<CaseId> ids) {
        try (Connection connection = database.getConnection()) {
            return KnownCaseTables.of(ids, connection);
        } catch (SQLException e) {
            throw new KnownCasesUnavailable(e);
        }
    }

    /**
     * The case, for whoever asks and may see it.
     *
     * @throws NotKnown when there is none, or the asking actor may not know of it
     */
    public KnownCase require(CaseId id) {
        KnownCase known = find(id).orElseThrow(() -> new NotKnown("case"));
        if (!sees(known)) {
            throw new NotKnown("case");
        }
        return known;
    }

    /** Whether the asking actor may see the case at this moment. */
    public boolean sees(KnownCase known) {
        Optional<CaseScope> scope = known.scope(clock.instant());
        return scope.isPresent() && NeedToKnow.sees(asking.actor(), scope.get());
    }
}
