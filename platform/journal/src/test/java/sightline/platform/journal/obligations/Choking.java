package sightline.platform.journal.obligations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.real.Scribe;
import sightline.platform.language.CaseId;

/** A listener that cannot take the second event of one case until it is mended. */
final class Choking implements Listener<Connection> {
    private final Scribe scribe;
    private final UUID on;
    private volatile boolean mended;

    Choking(Scribe scribe, CaseId on) {
        this.scribe = scribe;
        this.on = on.value();
    }

    @Override
    public String name() {
        return scribe.name();
    }

    @Override
    public Set<String> hears() {
        return scribe.hears();
    }

    @Override
    public void hear(List<Envelope> events, Connection transaction) throws SQLException {
        scribe.hear(events, transaction);
        if (!mended
                && events.stream()
                        .anyMatch(one ->
                                one.sequence() == 2 && one.subject().value().equals(on))) {
            throw new IllegalStateException("mend me");
        }
    }

    void mend() {
        mended = true;
    }
}
