package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.Service;
import sightline.platform.journal.real.TopicHistory;
import sightline.platform.journal.relay.RelayThread;

class P5AZombieRelayAddsOnlyLateDuplicatesTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int CASES = 20;
    private static final int EACH = 3;

    private final Service service = Service.fresh();
    private final Locks locks = new Locks(service.database());
    private final Gate gate = new Gate();

    @Test
    void when_its_session_was_ended_while_it_was_paused_between_reading_and_sending() throws Exception {
        Facts.record(service.database(), Facts.someCases(CASES), EACH);
        try (RelayThread zombie = service.startRelay("zombie", Duration.ofMinutes(1), gate::before)) {
            gate.awaitReached();
            locks.end();
            try (RelayThread peer = service.startRelay("peer", Duration.ofMinutes(1))) {
                service.awaitSent(SOON);
                assertThat(service.history().duplicates()).isZero();

                gate.open();
                Eventually.within(
                        SOON, "the zombie's copies", () -> service.history().duplicates() == CASES);
                assertEverythingInOrder();
                Eventually.within(
                        SOON, "the zombie stands by", () -> zombie.owned().isEmpty());
                assertThat(peer.owned()).hasSize(16);
            }
        }
    }

    @Test
    void and_when_it_keeps_its_session_a_peer_ends_it_after_the_patience_of_the_lease() throws Exception {
        Facts.record(service.database(), Facts.someCases(CASES), EACH);
        Duration patience = Duration.ofSeconds(2);
        try (RelayThread paused = service.startRelay("paused", patience, gate::before)) {
            gate.awaitReached();
            Set<Integer> before = locks.owners();
            long start = System.nanoTime();
            try (RelayThread peer = service.startRelay("peer", patience)) {
                service.awaitSent(SOON);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.printf("P5: a peer took over from a silent owner after %d ms%n", took.toMillis());
                assertThat(took).isLessThan(patience.plusSeconds(4));
                assertThat(locks.owners()).hasSize(1).doesNotContainAnyElementsOf(before);

                gate.open();
                Eventually.within(SOON, "its copies", () -> service.history().duplicates() == CASES);
                assertEverythingInOrder();
                assertThat(peer.owned()).hasSize(16);
                assertThat(paused.owned()).isEmpty();
            }
        }
    }

    @Test
    void and_an_owner_that_renews_its_lease_is_left_alone() throws Exception {
        Duration patience = Duration.ofSeconds(2);
        try (RelayThread owner = service.startRelay("owner", patience)) {
            Eventually.within(SOON, "it owns everything", () -> owner.owned().size() == 16);
            Set<Integer> before = locks.owners();
            try (RelayThread peer = service.startRelay("peer", patience)) {
                Facts.record(service.database(), Facts.someCases(CASES), EACH);
                long start = System.nanoTime();
                Eventually.within(
                        SOON,
                        "twice the patience",
                        () -> System.nanoTime() - start
                                > patience.multipliedBy(2).toNanos());
                assertThat(locks.owners()).isEqualTo(before);
                assertThat(peer.owned()).isEmpty();
            }
        }
        assertThat(service.history().duplicates()).isZero();
        assertEverythingInOrder();
    }

    private void assertEverythingInOrder() {
        TopicHistory history = service.history();
        assertThat(history.forwardGaps()).isZero();
        assertThat(history.ids()).hasSize(CASES * EACH);
    }
}
