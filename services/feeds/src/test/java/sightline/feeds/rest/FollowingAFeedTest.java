package sightline.feeds.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sightline.feeds.Story;
import sightline.feeds.domain.Entitlement;
import sightline.feeds.domain.Shown;
import sightline.feeds.postgres.FeedTables;
import sightline.feeds.usecases.LiveFeeds;
import sightline.platform.journal.service.SystemDatabase;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "feeds"))
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class FollowingAFeedTest {
    Tokens tokens;

    @TestHTTPResource("/feed/live")
    String url;

    @Inject
    LiveFeeds live;

    @Inject
    SystemDatabase database;

    private Northshire northshire;
    private String probation;

    @BeforeEach
    void start() {
        northshire = new Northshire(tokens);
        probation = northshire.agency("probation");
    }

    @AfterEach
    void end() {
        northshire.close();
        await().atMost(Duration.ofSeconds(5)).until(() -> live.streams() == 0);
    }

    @Test
    void an_event_is_sent_as_it_is_committed_from_now_on() throws Exception {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        northshire.awaitLatest(probation, 1);

        try (Reader reader = follow(null)) {
            assertThat(reader.comments.poll(5, SECONDS)).isEqualTo("after 1");
            northshire.publisher.publish(one.arrested("northshire-police"));

            Reader.Live arrest = reader.received.poll(5, SECONDS);
            assertThat(arrest.id()).isEqualTo(2);
            assertThat(arrest.name()).isEqualTo("case.arrest-recorded");
            assertThat(arrest.data())
                    .isEqualTo(stored(2))
                    .contains("\"specversion\":\"1.0\"")
                    .doesNotContain(Story.CANARY);
            assertThat(reader.response.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
        }
    }

    @Test
    void who_is_sent_an_event_is_written_down_once_and_committed_with_it_where_they_wait_for_it() throws Exception {
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        northshire.awaitLatest(probation, 1);

        try (Reader reader = follow(null)) {
            assertThat(reader.comments.poll(5, SECONDS)).isEqualTo("after 1");

            await().atMost(Duration.ofSeconds(20)).until(() -> {
                northshire.publisher.publish(one.arrested("northshire-police"));
                Reader.Live arrest = reader.received.poll(10, SECONDS);
                return deliveriesCommittedWithEntry(arrest.id()).equals(List.of(true));
            });
        }
    }

    /** For each time that it was written down that this entry was sent: whether it was committed with the entry. */
    private List<Boolean> deliveriesCommittedWithEntry(long sequence) throws SQLException {
        String ask = """
                select look.xmin::text = entry.xmin::text
                from look, feed_entry entry
                where said::jsonb #>> '{who,agency}' = ? and said::jsonb #>> '{what,operation}' = 'delivery'
                  and (said::jsonb #>> '{what,upTo}')::bigint = ?
                  and entry.agency = ? and entry.sequence = ?
                """;
        List<Boolean> found = new ArrayList<>();
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(ask)) {
            select.setString(1, probation);
            select.setLong(2, sequence);
            select.setString(3, probation);
            select.setLong(4, sequence);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getBoolean(1));
                }
            }
        }
        return found;
    }

    @Test
    void a_reader_who_comes_back_again_and_again_misses_nothing_and_has_nothing_twice() throws Exception {
        Story one = new Story();
        int all = 400;
        northshire.publisher.publish(one.opened(probation));
        Thread flowing = Thread.ofVirtual().start(() -> {
            for (int i = 1; i < all; i++) {
                northshire.publisher.publish(one.arrested("northshire-police"));
            }
        });

        List<Long> ids = new ArrayList<>();
        while (ids.size() < all) {
            try (Reader reader = follow(ids.isEmpty() ? 0L : ids.getLast())) {
                int stay = ids.size() + 37;
                while (ids.size() < Math.min(stay, all)) {
                    Reader.Live next = reader.received.poll(10, SECONDS);
                    assertThat(next).as("after " + ids.size()).isNotNull();
                    ids.add(next.id());
                }
            }
        }
        flowing.join();

        assertThat(ids)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all).boxed().toList());
    }

    @Test
    void what_another_instance_commits_is_sent_too() throws Exception {
        try (Reader reader = follow(null)) {
            assertThat(reader.comments.poll(5, SECONDS)).isEqualTo("after 0");
            commitElsewhere("{\"elsewhere\":1}");
            commitElsewhere("{\"elsewhere\":2}");

            assertThat(reader.received.poll(2, SECONDS).data()).isEqualTo("{\"elsewhere\":1}");
            assertThat(reader.received.poll(2, SECONDS).id()).isEqualTo(2);
        }
    }

    @Test
    void a_stream_shows_one_agency_its_own_feed_and_no_other() throws Exception {
        String health = northshire.agency("health");
        Story one = new Story();
        northshire.publisher.publish(one.opened(probation));
        try (Reader ours = follow(0L);
                Reader theirs = new Reader(url, tokens.of(health, "northshire", "MACHINE"), 0L)) {
            northshire.publisher.publish(one.arrested("northshire-police"), one.joined(health));

            assertThat(theirs.received.poll(5, SECONDS).name()).isEqualTo("case.agency-joined");
            assertThat(theirs.received).isEmpty();
            for (long id = 1; id <= 3; id++) {
                assertThat(ours.received.poll(5, SECONDS).id()).isEqualTo(id);
            }
        }
    }

    @Test
    void a_stream_ends_with_its_token() throws Exception {
        Instant began = Instant.now();
        try (Reader reader = new Reader(url, tokens.lasting(3, probation, "northshire", "MACHINE"), null)) {
            assertThat(reader.comments.poll(2, SECONDS)).isNotNull();

            reader.ended.get(10, SECONDS);

            assertThat(Duration.between(began, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        }
    }

    @Test
    void a_reader_who_goes_is_forgotten_at_once() throws Exception {
        try (Reader reader = follow(null)) {
            assertThat(reader.comments.poll(5, SECONDS)).isNotNull();
            assertThat(live.streams()).isEqualTo(1);
        }
        await().atMost(Duration.ofSeconds(3)).until(() -> live.streams() == 0);
    }

    @Test
    void a_cursor_that_is_none_or_beyond_the_end_is_told_what_would_be_right() {
        northshire
                .as(probation)
                .header("Last-Event-ID", "x")
                .get("/feed/live")
                .then()
                .statusCode(400);
        northshire
                .as(probation)
                .get("/feed/live?after=9")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("ends at 0"));
    }

    private Reader follow(@Nullable Long after) {
        return new Reader(url, tokens.of(probation, "northshire", "MACHINE"), after);
    }

    private String stored(long sequence) {
        String body = northshire
                .as(probation)
                .get("/feed?limit=1&after=" + (sequence - 1))
                .asString();
        return body.substring(body.indexOf("\"event\":") + 8, body.indexOf("}],\"next\""));
    }

    /** As a second instance of this service would: nobody tells this one. */
    private void commitElsewhere(String json) throws SQLException {
        var shown = new Shown(new EventId(UUID.randomUUID()), new CaseId(UUID.randomUUID()), "case.elsewhere", json);
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            FeedTables.append(List.of(new Entitlement(shown, List.of(new AgencyId(probation)))), connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
