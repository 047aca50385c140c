package sightline.oversight.postgres;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.AlertFact;
import sightline.oversight.domain.AlertFact.AlertAcknowledged;
import sightline.oversight.domain.AlertFact.AlertClosed;
import sightline.oversight.domain.AlertFact.AlertEscalated;
import sightline.oversight.domain.AlertFact.AlertRaised;
import sightline.oversight.domain.Noticed;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.oversight.AlertAcknowledgedV1;
import sightline.platform.contracts.oversight.AlertClosedV1;
import sightline.platform.contracts.oversight.AlertEscalatedV1;
import sightline.platform.contracts.oversight.AlertRaisedV1;
import sightline.platform.journal.Entry;

/** A fact as a journal entry: what its contract announces, and the reason that stays home. */
final class AlertEntries {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    private AlertEntries() {}

    static Entry entry(AlertFact fact, @Nullable String traceparent) {
        Record announced = announced(fact);
        return new Entry(
                fact.about(),
                fact.told(),
                CATALOGUE.of(announced.getClass()).type(),
                CATALOGUE.toData(announced),
                text(fact),
                null,
                traceparent);
    }

    private static Record announced(AlertFact fact) {
        return switch (fact) {
            case AlertRaised raised -> announced(raised.noticed());
            case AlertAcknowledged acknowledged -> new AlertAcknowledgedV1(acknowledged.alert());
            case AlertEscalated escalated -> new AlertEscalatedV1(escalated.alert(), escalated.to());
            case AlertClosed closed ->
                new AlertClosedV1(closed.alert(), closed.how(), closed.by(), closed.reason() != null);
        };
    }

    private static AlertRaisedV1 announced(Noticed noticed) {
        return new AlertRaisedV1(
                noticed.id(),
                noticed.detector(),
                noticed.limb(),
                noticed.because(),
                noticed.owner(),
                noticed.recipients(),
                noticed.dueAt(),
                noticed.wouldHaveFiredAt());
    }

    private static Map<String, String> text(AlertFact fact) {
        return fact instanceof AlertClosed closed && closed.reason() != null
                ? Map.of("reason", closed.reason())
                : Map.of();
    }
}
