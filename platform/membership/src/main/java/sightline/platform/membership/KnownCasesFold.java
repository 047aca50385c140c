package sightline.platform.membership;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.platform.contracts.Envelope;
import sightline.platform.language.CaseId;

/** Folds a batch of events into what is known of their cases, on the listener's own connection. */
public final class KnownCasesFold {
    private final Map<CaseId, KnownCase> known;
    private final Map<CaseId, KnownCase> changed = new LinkedHashMap<>();

    private final Map<CaseId, KnownCase> limited = new LinkedHashMap<>();

    private boolean changesClearance;

    private KnownCasesFold(Map<CaseId, KnownCase> known) {
        this.known = known;
    }

    /** Before these events. */
    public static KnownCasesFold before(List<Envelope> events, Connection connection) throws SQLException {
        return new KnownCasesFold(
                KnownCaseTables.of(events.stream().map(Envelope::subject).collect(Collectors.toSet()), connection));
    }

    /** The case after this event. */
    public KnownCase after(Envelope event, Record fact) {
        CaseId about = event.subject();
        KnownCase before = known.getOrDefault(about, KnownCase.unheard(about));
        KnownCase then = KnownCaseFold.after(before, fact, event.sequence(), event.time());
        if (!then.equals(before)) {
            known.put(about, then);
            changed.put(about, then);
            if (!then.limits().equals(before.limits())) {
                limited.put(about, then);
            }
            changesClearance |= then.isCategory4() != before.isCategory4();
        }
        return then;
    }

    /**
     * Whether a case has been limited, or taken out of a limit, by these events: by person, or for want of clearance.
     */
    public boolean changesLimits() {
        return changesClearance || !limited.isEmpty();
    }

    /** Keeps what has changed, in the transaction of the connection. */
    public void keep(Connection connection) throws SQLException {
        KnownCaseTables.keep(List.copyOf(changed.values()), connection);
        KnownLimitTable.keep(limited, connection);
    }
}
