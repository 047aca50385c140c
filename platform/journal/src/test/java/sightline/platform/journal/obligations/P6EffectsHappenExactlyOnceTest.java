package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.PostgresInbox;
import sightline.platform.journal.obligations.FaultPoint.Fault;
import sightline.platform.journal.obligations.FaultPoint.ProcessDied;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Scribe;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.relay.RelayThread;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class P6EffectsHappenExactlyOnceTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Service service = Service.fresh();

    @BeforeAll
    void a_topic_with_facts_that_nobody_has_heard() throws Exception {
        Scribe.prepare(service.database());
        Facts.record(service.database(), Facts.someCases(5), 8);
        try (RelayThread relay = service.startRelay("relay", PATIENCE)) {
            service.awaitSent(SOON);
            assertThat(relay.owned()).isNotEmpty();
        }
    }

    @AfterAll
    void nothing_was_left_parked() throws Exception {
        assertThat(Recorded.count(service.database(), "select count(*) from parked"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SESSION_ENDS_AFTER", "PROCESS_DIES_AFTER"})
    void wherever_the_listener_is_struck(Fault fault) throws Exception {
        List<String> places = new ArrayList<>();
        FaultPoint point = hearWith(fault, 1);
        for (int at = 2; point.struck(); at++) {
            places.add(point.place());
            point = hearWith(fault, at);
        }
        System.out.printf("P6: %s at each of %d steps%n", fault, places.size());
        assertThat(places)
                .anyMatch(place -> place.contains("insert into effect"))
                .anyMatch(place -> place.contains("update inbox"))
                .anyMatch(place -> place.contains("listener_position"))
                .contains("commit");
    }

    @Test
    void and_two_instances_share_the_work_without_doubling_it() throws Exception {
        Scribe scribe = new Scribe("shared");
        try (ListenerThread one = service.startListener(scribe, PATIENCE);
                ListenerThread other = service.startListener(scribe, PATIENCE)) {
            service.awaitHeard(scribe, SOON);
            assertThat(one.trouble()).isNull();
            assertThat(other.trouble()).isNull();
        }
        assertThat(scribe.effects(service.database())).isEqualTo(Recorded.ledger(service.database()));
    }

    /** A listener of its own name hears everything, struck once; when it died another instance of it goes on. */
    private FaultPoint hearWith(Fault fault, int at) throws Exception {
        Scribe scribe = new Scribe("%s-%d".formatted(fault, at));
        Striking striking = new Striking(new FaultPoint(service.database(), fault, at));
        try (ListenerThread struck = service.startListener(scribe, PATIENCE, striking)) {
            Eventually.within(SOON, "it has died or heard everything", () -> striking.died.get() || atTheEnd(scribe));
            assertThat(struck.name()).isEqualTo(scribe.name());
        }
        if (striking.died.get()) {
            try (ListenerThread next = service.startListener(scribe, PATIENCE)) {
                Eventually.within(SOON, "it has caught up", () -> next.trouble() == null && atTheEnd(scribe));
            }
        }
        assertThat(scribe.effects(service.database())).as(scribe.name()).isEqualTo(Recorded.ledger(service.database()));
        return striking.point;
    }

    private boolean atTheEnd(Scribe scribe) throws Exception {
        return Recorded.count(
                        service.database(),
                        "select coalesce(sum(next_offset), 0) from listener_position where listener = '%s'"
                                .formatted(scribe.name()))
                == 40;
    }

    /** Transactions on connections that are struck once. */
    private final class Striking implements PostgresInbox.Transactions {
        private final FaultPoint point;
        private final AtomicBoolean died = new AtomicBoolean();

        Striking(FaultPoint point) {
            this.point = point;
        }

        @Override
        public void run(Body body) throws Exception {
            try (Connection real = service.database().connect()) {
                Connection connection = point.on(real);
                connection.setAutoCommit(false);
                body.on(connection);
                connection.commit();
            } catch (ProcessDied e) {
                died.set(true);
                throw e;
            }
        }
    }
}
