package sightline.feeds.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.feeds.Story;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.MessageCheck;

class ShowingEventsTest {
    private static final String ENTRIES = "select agency || ' ' || sequence || ' ' || event_id from feed_entry";

    private Ground ground;
    private Instance instance;

    @BeforeEach
    void start() throws InterruptedException {
        ground = new Ground();
        instance = new Instance(ground);
    }

    @AfterEach
    void stop() {
        instance.close();
        ground.close();
    }

    @Test
    void an_agency_is_shown_what_happens_from_its_joining_on() throws SQLException {
        Story one = new Story();
        Envelope opened = one.opened("northshire-probation");
        Envelope before = one.arrested("northshire-police");
        Envelope joining = one.joined("northshire-health");
        Envelope after = one.arrested("northshire-police");

        ground.publisher.publish(opened, before, joining, after);
        ground.awaitHeard(4);

        assertThat(shown("northshire-probation")).containsExactly(ids(opened, before, joining, after));
        assertThat(shown("northshire-health")).containsExactly(ids(joining, after));
    }

    @Test
    void an_agency_on_another_case_sees_nothing_not_even_a_hole_in_its_numbers() throws SQLException {
        Story theirs = new Story();
        Story ours = new Story();
        Envelope opened = ours.opened("southmoor-probation");
        ground.publisher.publish(theirs.opened("northshire-probation"), opened);
        Envelope last = ours.arrested("southmoor-police");
        ground.publisher.publish(theirs.arrested("northshire-police"), theirs.joined("northshire-health"), last);
        ground.awaitHeard(5);

        assertThat(shown("southmoor-probation")).containsExactly(ids(opened, last));
        assertThat(numbers("southmoor-probation")).containsExactly(1L, 2L);
        assertThat(shown("southmoor-police"))
                .as("named in the arrest, not on the case")
                .isEmpty();
    }

    @Test
    void a_membership_ends_at_its_instant() throws SQLException {
        Instant until = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MICROS);
        Story one = new Story();
        Envelope joining = one.joined("northshire-housing", until);
        Envelope lastSeen = one.arrested("northshire-police", until.minus(1, ChronoUnit.MICROS));
        Envelope atTheInstant = one.arrested("northshire-police", until);
        ground.publisher.publish(joining, lastSeen);
        ground.awaitHeard(2);
        ground.publisher.publish(atTheInstant);
        Envelope again = one.joined("northshire-housing");
        ground.publisher.publish(again);
        ground.awaitHeard(4);

        assertThat(shown("northshire-housing")).containsExactly(ids(joining, lastSeen, again));
    }

    @Test
    void in_many_cases_each_agency_has_every_event_it_may_know_of_once_in_order_and_without_a_gap()
            throws SQLException {
        Random random = new Random(4711);
        List<Envelope> events = FeedCheck.randomEvents(random, 12, 400);
        ground.publisher.publish(events.toArray(Envelope[]::new));
        ground.awaitHeard(events.size());

        FeedCheck.assertThatFeedsAreRight(ground, events);
    }

    @Test
    void duplicates_and_replays_on_the_topic_change_nothing() throws SQLException {
        Random random = new Random(815);
        List<Envelope> events = FeedCheck.randomEvents(random, 5, 120);
        for (Envelope event : events) {
            ground.publisher.publish(event);
            if (random.nextInt(3) == 0) {
                ground.publisher.publish(event);
            }
        }
        ground.awaitHeard(events.size());
        List<String> before = ground.rows(ENTRIES);
        ground.publisher.publish(events.toArray(Envelope[]::new));
        List<Envelope> all = new ArrayList<>(events);
        all.add(new Story().opened("southmoor-probation"));
        ground.publisher.publish(all.getLast());
        ground.awaitHeard(all.size());

        assertThat(ground.rows(ENTRIES)).containsAll(before).hasSize(before.size() + 1);
        FeedCheck.assertThatFeedsAreRight(ground, all);
    }

    @Test
    void an_entry_says_what_its_schema_promises_and_nothing_else_of_what_the_message_said() throws SQLException {
        Story one = new Story();
        ground.publisher.publish(
                one.opened("northshire-probation"),
                one.joined("northshire-health", Instant.now().plusSeconds(3600)),
                one.arrested("northshire-police"));
        ground.awaitHeard(3);

        MessageCheck check = new MessageCheck();
        List<Ground.Stored> feed = ground.feed("northshire-probation");
        assertThat(feed).hasSize(3).allSatisfy(entry -> {
            String json = "{\"sequence\":%d,\"event\":%s}".formatted(entry.sequence(), entry.json());
            assertThat(check.problemsOnFeed(json.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(json).doesNotContainIgnoringCase(Story.CANARY).doesNotContain("actor", "correlationid");
        });
        assertThat(ground.rows("select t::text from (select * from known_member) t"))
                .allSatisfy(row -> assertThat(row).doesNotContain(Story.CANARY));
    }

    private List<UUID> shown(String agency) throws SQLException {
        return ground.feed(agency).stream().map(Ground.Stored::event).toList();
    }

    private List<Long> numbers(String agency) throws SQLException {
        return ground.feed(agency).stream().map(Ground.Stored::sequence).toList();
    }

    private static UUID[] ids(Envelope... events) {
        return List.of(events).stream().map(one -> one.id().value()).toArray(UUID[]::new);
    }
}
