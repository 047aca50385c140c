package sightline.cases.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.postgres.HeardFacts;
import sightline.cases.usecases.exit.ReopenExit;
import sightline.platform.access.Correlation;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.oversight.AlertRaisedV1;
import sightline.platform.journal.listen.Listener;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Ids;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Told;

/**
 * Keeps what is announced of actions, and takes an exit back when oversight finds that something stood against it: a
 * fact that another service recorded in the same instant, or that was told later.
 */
@ApplicationScoped
class ExitListener implements Listener<Connection> {
    static final String NAME = "exits";

    private static final DetectorId UNSAFE_EXIT = new DetectorId("D15");
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();
    private static final String ALERTS = CATALOGUE.of(AlertRaisedV1.class).type();

    private final ReopenExit reopening;
    private final Correlation correlation;
    private final Clock clock;
    private final Ids ids;

    ExitListener(ReopenExit reopening, Correlation correlation, Clock clock, Ids ids) {
        this.reopening = reopening;
        this.correlation = correlation;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> hears() {
        return Stream.concat(HeardActions.TYPES.stream(), Stream.of(ALERTS)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) throws SQLException {
        HeardFacts.keep(
                events.stream()
                        .filter(event -> HeardActions.TYPES.contains(event.type()))
                        .toList(),
                connection);
        events.stream().filter(event -> event.type().equals(ALERTS)).forEach(this::heed);
    }

    private void heed(Envelope event) {
        if (CATALOGUE.read(event).orElseThrow() instanceof AlertRaisedV1 alert
                && alert.detector().equals(UNSAFE_EXIT)) {
            reopen(event, alert.because());
        }
    }

    /** The trace goes on from the alert to what it leads to. */
    @ActivateRequestContext
    void reopen(Envelope event, List<EventId> reasons) {
        correlation.sent(event.correlation().value(), event.traceparent());
        reopening.reopen(event.subject(), reasons, told(event));
    }

    private Told told(Envelope event) {
        return new Told(
                new EventId(ids.next()),
                event.agency(),
                event.actor(),
                Occurrence.at(clock.instant()),
                null,
                event.correlation(),
                event.id());
    }
}
