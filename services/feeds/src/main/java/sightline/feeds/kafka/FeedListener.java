package sightline.feeds.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.feeds.domain.Entitlement;
import sightline.feeds.domain.FeedEntry;
import sightline.feeds.domain.Shown;
import sightline.feeds.postgres.FeedTables;
import sightline.feeds.usecases.LiveFeeds;
import sightline.feeds.usecases.Withholding;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.EventType;
import sightline.platform.journal.erasure.ErasedCases;
import sightline.platform.journal.listen.Listener;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCasesFold;
import sightline.platform.membership.Member;
import sightline.platform.membership.WhoMayKnow;

/**
 * Puts each event on the feeds of the agencies that may know of it, as they stood on the case when it happened in the
 * stream. An agency that joins is shown what comes from its joining on; what came before it reads in the case itself,
 * under its own right, at the detail url.
 */
@ApplicationScoped
class FeedListener implements Listener<Connection> {
    static final String NAME = "feeds";

    /** Everything there is: an event that nobody is shown may still say who is on the case. */
    static final Set<String> TYPES =
            Catalogue.ofEverything().all().stream().map(EventType::type).collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue = Catalogue.ofEverything();
    private final AfterCommit afterCommit;
    private final Withholding withholding;
    private final LiveFeeds live;
    private final Foretelling foretelling;

    FeedListener(AfterCommit afterCommit, Withholding withholding, LiveFeeds live, Foretelling foretelling) {
        this.foretelling = foretelling;
        this.withholding = withholding;
        this.afterCommit = afterCommit;
        this.live = live;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> hears() {
        return TYPES;
    }

    @Override
    public void hear(List<Envelope> events, Connection connection) throws SQLException {
        KnownCasesFold fold = KnownCasesFold.before(events, connection);
        List<Entitlement> entitlements = new ArrayList<>();
        for (Envelope event : events) {
            EventType type = catalogue.find(event.type()).orElseThrow();
            Record fact = catalogue.read(event).orElseThrow();
            KnownCase known = fold.after(event, fact);
            entitlements.add(new Entitlement(shown(event, type, fact), entitled(event, type, fact, known)));
        }
        fold.keep(connection);
        List<CaseId> erased = events.stream()
                .filter(event -> ErasedCases.isTombstone(event.type()))
                .map(Envelope::subject)
                .toList();
        FeedTables.withholdOf(erased, connection);
        List<FeedEntry> entries = FeedTables.append(entitlements, connection);
        // Who may have it is about to be decided otherwise where this changes it, and then only when it is sent
        boolean decidedAnew = fold.changesLimits() || !erased.isEmpty();
        Runnable foretold = decidedAnew ? () -> {} : foretelling.of(entries, connection);
        afterCommit.run(() -> {
            if (decidedAnew) {
                withholding.changed();
            }
            if (!erased.isEmpty()) {
                live.erased();
            }
            foretold.run();
            live.committed(entries);
        });
    }

    private static List<AgencyId> entitled(Envelope event, EventType type, Record fact, KnownCase known) {
        return WhoMayKnow.of(
                        known, event.time(), event.agency(), type.contract().audience(), fact)
                .stream()
                .map(Member::agency)
                .toList();
    }

    /** Built from the fact as we understand it and not from the message, which may say more. */
    private Shown shown(Envelope event, EventType type, Record fact) {
        byte[] json = EnvelopeJson.writeForFeed(event, catalogue.shownOnFeeds(type, catalogue.toData(fact)));
        return new Shown(event.id(), event.subject(), type.contract().name(), new String(json, StandardCharsets.UTF_8));
    }
}
