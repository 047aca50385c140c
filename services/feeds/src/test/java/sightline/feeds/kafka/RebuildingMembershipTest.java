package sightline.feeds.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;
import sightline.platform.journal.operate.NotRebuilt;
import sightline.platform.journal.operate.Projection;
import sightline.platform.journal.operate.Rebuild;
import sightline.platform.membership.MembershipProjection;

@Timeout(180)
class RebuildingMembershipTest {
    private static final String MEMBERS = """
            select case_id || ' ' || agency || ' ' || place || ' '
                   || coalesce((extract(epoch from until) * 1000)::bigint::text, '-') || ' ' || since_sequence
            from known_member
            """;

    private Ground ground;
    private Instance instance;
    private Rebuild rebuild;

    @BeforeEach
    void start() throws InterruptedException {
        ground = new Ground();
        instance = new Instance(ground);
        rebuild = new Rebuild(new Rebuild.Surroundings(ground::connect, new Instance.Plain(ground), ground::topic));
    }

    @AfterEach
    void stop() {
        instance.close();
        ground.close();
    }

    @Test
    void a_damaged_table_is_built_anew_while_events_keep_arriving_and_no_feed_notices() throws Exception {
        // Cases in which nothing more happens lose their members; in the others the damage decides about nobody, or
        // what is shown until it is mended would be wrong, and rightly.
        List<Envelope> events = FeedCheck.randomEvents(new Random(6), 4, 100);
        publish(events, 0, 100);
        ground.awaitHeard(100);
        ground.change("delete from known_member");
        events.addAll(FeedCheck.randomEvents(new Random(7), 10, 800));
        publish(events, 100, 300);
        ground.awaitHeard(300);
        ground.change("update known_member set place = 'associate', since_sequence = 0");
        ground.change("insert into known_member select gen_random_uuid(), 'southmoor-police', null, 'ra', null, 1");

        Thread arriving = Thread.ofVirtual().start(() -> {
            for (int at = 300; at < 900; at += 5) {
                publish(events, at, at + 5);
            }
        });
        Rebuild.Rebuilt rebuilt = rebuild.of(new MembershipProjection(FeedListener.NAME));
        arriving.join();
        ground.awaitHeard(900);

        assertThat(rebuilt.events()).isBetween(300L, 900L);
        assertThat(ground.rows(MEMBERS)).containsExactlyInAnyOrderElementsOf(Oracle.members(events));
        FeedCheck.assertThatFeedsAreRight(ground, events);
        assertThat(ground.rows("select listener from rebuild.inbox")).isEmpty();
        assertThat(ground.rows("select agency from rebuild.known_member")).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_folded_stops_it_and_leaves_the_old_table() throws Exception {
        Story one = new Story();
        ground.publisher.publish(one.opened("northshire-probation"), one.joined("northshire-health"));
        ground.awaitHeard(2);
        List<String> before = ground.rows(MEMBERS);

        assertThatThrownBy(() -> rebuild.of(failingAt("agency-joined")))
                .isInstanceOf(NotRebuilt.class)
                .hasMessageContaining("Number 2 of case " + one.about())
                .hasMessageContaining("IllegalStateException");
        assertThat(ground.rows(MEMBERS)).isEqualTo(before);

        // A case and its two members.
        assertThat(rebuild.of(new MembershipProjection(FeedListener.NAME))).isEqualTo(new Rebuild.Rebuilt(2, 3));
    }

    @Test
    void a_topic_that_lacks_what_was_heard_stops_it_and_leaves_the_old_table() throws Exception {
        Story one = new Story();
        ground.publisher.publish(one.opened("northshire-probation"), one.joined("northshire-health"));
        ground.awaitHeard(2);
        List<String> before = ground.rows(MEMBERS);
        ground.change("update inbox set last_sequence = 3");

        assertThatThrownBy(() -> rebuild.of(new MembershipProjection(FeedListener.NAME)))
                .isInstanceOf(NotRebuilt.class)
                .hasMessageContaining("up to number 2, and 3 were heard");
        assertThat(ground.rows(MEMBERS)).isEqualTo(before);
    }

    @Test
    void one_at_a_time() throws Exception {
        try (Connection other = ground.connect();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('rebuild', 0))");

            assertThatThrownBy(() -> rebuild.of(new MembershipProjection(FeedListener.NAME)))
                    .isInstanceOf(NotRebuilt.class)
                    .hasMessageContaining("wait for it");
        }
    }

    private void publish(List<Envelope> events, int from, int to) {
        ground.publisher.publish(events.subList(from, to).toArray(Envelope[]::new));
    }

    private static Projection failingAt(String type) {
        return new MembershipProjection(FeedListener.NAME) {
            @Override
            public void apply(List<Envelope> events, Connection connection) throws SQLException {
                if (events.stream().anyMatch(one -> one.type().contains(type))) {
                    throw new IllegalStateException("A fold that is broken");
                }
                super.apply(events, connection);
            }
        };
    }
}
