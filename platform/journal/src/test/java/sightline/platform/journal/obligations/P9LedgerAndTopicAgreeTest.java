package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.Outcome;
import sightline.platform.journal.operate.Heads;
import sightline.platform.journal.operate.Reconciliation;
import sightline.platform.journal.operate.Replay;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Scribe;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.real.TopicHistory;
import sightline.platform.journal.relay.RelayThread;
import sightline.platform.language.CaseId;

class P9LedgerAndTopicAgreeTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FACTS = 30 * 4;

    private final Service service = Service.fresh();
    private final List<CaseId> cases = Facts.someCases(30);
    private final Scribe early = new Scribe("early");

    @BeforeEach
    void everything_was_heard_once() throws Exception {
        Scribe.prepare(service.database());
        Facts.record(service.database(), cases, 4);
        try (RelayThread relay = service.startRelay("relay", PATIENCE);
                ListenerThread listener = service.startListener(early, PATIENCE)) {
            service.awaitHeard(early, SOON);
            service.awaitSent(SOON);
            assertThat(relay.owned()).hasSize(16);
            assertThat(listener.trouble()).isNull();
        }
    }

    @Test
    void after_the_topic_was_lost_and_replayed_from_the_ledger() throws Exception {
        makeTheTopicAnew();
        assertThat(service.history().events()).isEmpty();

        assertThat(new Replay(service.database().connections()).ofEverything()).isEqualTo(FACTS);
        Scribe late = new Scribe("late");
        try (RelayThread relay = service.startRelay("relay", PATIENCE);
                ListenerThread earlier = service.startListener(early, PATIENCE);
                ListenerThread fresh = service.startListener(late, PATIENCE)) {
            service.awaitHeard(late, SOON);
            service.awaitSent(SOON);
            Eventually.within(
                    SOON, "the copies reach who has them", () -> earlier.tally().of(Outcome.DUPLICATE) == FACTS);
            assertThat(relay.owned()).hasSize(16);
            assertThat(fresh.tally().of(Outcome.PARKED)).isZero();
        }

        TopicHistory history = service.history();
        assertThat(history.forwardGaps()).isZero();
        assertThat(history.ids()).hasSize(FACTS);
        for (Scribe one : List.of(early, late)) {
            assertThat(one.effects(service.database())).isEqualTo(Recorded.ledger(service.database()));
            assertThat(differences(one.name())).isEmpty();
        }
    }

    @Test
    void and_a_comparison_names_the_case_that_a_listener_has_not_heard_to_its_end() throws Exception {
        assertThat(differences(early.name())).isEmpty();

        Facts.record(service.database(), List.of(cases.getFirst()), 2);

        assertThat(differences(early.name())).containsExactly(new Reconciliation.Difference(cases.getFirst(), 6, 4));
        assertThat(differences("nobody")).hasSize(cases.size());
    }

    private void makeTheTopicAnew() throws Exception {
        try (Admin admin = Admin.create(service.kafka())) {
            admin.deleteTopics(List.of(service.topic())).all().get();
            Eventually.within(
                    SOON,
                    "the topic is gone",
                    () -> !admin.listTopics().names().get().contains(service.topic()));
        }
        RealParts.makeTopic(service.bootstrap(), service.topic(), 1);
    }

    private List<Reconciliation.Difference> differences(String listener) throws Exception {
        var connections = service.database().connections();
        return Reconciliation.between(
                all(Heads.ofLedger(connections)), all(Heads.ofInbox(connections, listener, Facts.SOURCE)));
    }

    private static List<Heads.Head> all(Heads heads) throws Exception {
        List<Heads.Head> all = new ArrayList<>();
        List<Heads.Head> page = heads.first().heads();
        while (!page.isEmpty()) {
            all.addAll(page);
            page = heads.after(page.getLast().about()).heads();
        }
        return all;
    }
}
