package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.journal.Shard;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.listen.Outcome;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.Publisher;
import sightline.platform.journal.real.RealParts;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Scribe;
import sightline.platform.journal.real.Service;
import sightline.platform.language.CaseId;

class HearingTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Service service = Service.fresh();
    private final Publisher publisher = new Publisher(service);
    private final Scribe scribe = new Scribe("scribe");
    private final CaseId odd = Facts.someCase();
    private final CaseId other = Facts.someCase();

    @BeforeEach
    void effects() throws SQLException {
        Scribe.prepare(service.database());
    }

    @AfterEach
    void published() {
        publisher.close();
    }

    @Test
    void a_gap_parks_its_case_while_the_rest_flow_and_drains_when_it_is_filled() throws Exception {
        try (ListenerThread listener = service.startListener(scribe, PATIENCE)) {
            publisher.publish(odd, 1, 3, 4);
            publisher.publish(other, 1, 2, 3);
            awaitHeard(odd, 1);
            awaitHeard(other, 1, 2, 3);
            Eventually.within(SOON, "two are parked", () -> parked().equals(List.of("gap 3", "gap 4")));

            publisher.publish(odd, 2);
            awaitHeard(odd, 1, 2, 3, 4);
            assertThat(parked()).isEmpty();
            assertThat(listener.tally().of(Outcome.PARKED)).isEqualTo(2);
            assertThat(listener.tally().of(Outcome.DRAINED)).isEqualTo(2);
        }
    }

    @Test
    void a_poison_event_parks_its_case_alone_and_is_released_once_the_cause_is_mended() throws Exception {
        Choking choking = new Choking(scribe, odd);
        publisher.publish(odd, 1, 2, 3);
        publisher.publish(other, 1, 2);
        try (ListenerThread listener = service.startListener(choking, PATIENCE)) {
            awaitHeard(other, 1, 2);
            awaitHeard(odd, 1);
            Eventually.within(SOON, "it is parked", () -> parked().equals(List.of("poison 2", "gap 3")));
            assertThat(Recorded.count(
                            service.database(),
                            "select count(*) from parked where reason like 'IllegalStateException at %Choking%'"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> listener.release(new sightline.platform.journal.listen.Stream(Facts.SOURCE, odd)))
                    .hasMessage("mend me");
            assertThat(parked()).containsExactly("poison 2", "gap 3");
        }
        try (ListenerThread again = service.startListener(choking, PATIENCE)) {
            publisher.publish(other, 3);
            awaitHeard(other, 1, 2, 3);
            assertThat(parked()).containsExactly("poison 2", "gap 3");

            choking.mend();
            assertThat(again.release(new sightline.platform.journal.listen.Stream(Facts.SOURCE, odd)))
                    .isEqualTo(2);
            awaitHeard(odd, 1, 2, 3);
            assertThat(parked()).isEmpty();
        }
    }

    @Test
    void whatever_cannot_be_read_is_parked_and_what_follows_it_is_heard() throws Exception {
        int partition = Shard.of(odd);
        byte[] notJson = "it happened".getBytes(StandardCharsets.UTF_8);
        byte[] notUtf = {0, 0, (byte) 0xff, (byte) 0xfe, 'n', 'o'};
        byte[] deep = "{\"data\":%s".formatted("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        publisher.publish(odd, 1);
        publisher.raw(partition, odd.toString(), notJson);
        publisher.raw(partition, "not a case", "{}".getBytes(StandardCharsets.UTF_8));
        publisher.raw(partition, null, new byte[0]);
        publisher.raw(partition, odd.toString(), deep);
        publisher.raw(partition, odd.toString(), notUtf);
        publisher.raw(partition, odd.toString(), null);
        publisher.publish(odd, 2);
        try (ListenerThread listener = service.startListener(scribe, PATIENCE)) {
            awaitHeard(odd, 1, 2);
            assertThat(parked()).hasSize(6).allMatch(one -> one.startsWith("unreadable"));
            assertThat(listener.tally().of(Outcome.UNREADABLE)).isEqualTo(6);
        }
    }

    @Test
    void a_type_it_has_no_use_for_passes_it_by_and_still_counts_in_the_order() throws Exception {
        publisher.publish(odd, 1, Facts.OPENED);
        publisher.publish(odd, 2, "sightline.case.never-heard-of.v7");
        publisher.publish(odd, 3, Facts.ARREST);
        try (ListenerThread listener = service.startListener(scribe, PATIENCE)) {
            awaitHeard(odd, 3);
            assertThat(listener.tally().of(Outcome.IGNORED)).isEqualTo(2);
            assertThat(Recorded.count(service.database(), "select last_sequence from inbox"))
                    .isEqualTo(3);
        }
    }

    @Test
    void its_place_survives_a_restart() throws Exception {
        publisher.publish(odd, 1, 2, 3);
        try (ListenerThread before = service.startListener(scribe, PATIENCE)) {
            awaitHeard(odd, 1, 2, 3);
            assertThat(before.tally().of(Outcome.HEARD)).isEqualTo(3);
        }
        publisher.publish(odd, 4);
        try (ListenerThread after = service.startListener(scribe, PATIENCE)) {
            awaitHeard(odd, 1, 2, 3, 4);
            assertThat(after.tally().of(Outcome.HEARD)).isEqualTo(1);
            assertThat(after.tally().of(Outcome.DUPLICATE)).isZero();
        }
    }

    @Test
    void a_topic_made_anew_is_read_from_its_beginning_even_by_a_listener_that_was_running() throws Exception {
        try (ListenerThread listener = service.startListener(scribe, PATIENCE)) {
            publisher.publish(odd, 1, 2, 3);
            awaitHeard(odd, 1, 2, 3);
            try (Admin admin = Admin.create(service.kafka())) {
                admin.deleteTopics(List.of(service.topic())).all().get();
                Eventually.within(
                        SOON,
                        "it is gone",
                        () -> !admin.listTopics().names().get().contains(service.topic()));
            }
            RealParts.makeTopic(service.bootstrap(), service.topic(), 1);
            // Longer than the old one, so that the old place exists in it too, with another case before it.
            CaseId neighbour = Stream.generate(Facts::someCase)
                    .filter(one -> Shard.of(one) == Shard.of(odd))
                    .findFirst()
                    .orElseThrow();
            try (Publisher anew = new Publisher(service)) {
                anew.publish(neighbour, 1, 2, 3);
                anew.publish(odd, 1, 2, 3, 4);
            }
            awaitHeard(odd, 1, 2, 3, 4);
            awaitHeard(neighbour, 1, 2, 3);
            assertThat(parked()).isEmpty();
            assertThat(listener.trouble()).isNull();
        }
    }

    private void awaitHeard(CaseId about, long... sequences) throws InterruptedException {
        List<Long> expected = Arrays.stream(sequences).boxed().toList();
        List<Long> heard = new ArrayList<>();
        try {
            Eventually.within(SOON, "heard " + expected, () -> {
                heard.clear();
                scribe.effects(service.database()).stream()
                        .filter(effect -> effect.about().equals(about.value()))
                        .forEach(effect -> heard.add(effect.sequence()));
                return heard.equals(expected);
            });
        } catch (AssertionError e) {
            throw new AssertionError("%s, but %s".formatted(e.getMessage(), heard), e);
        }
    }

    private List<String> parked() throws SQLException {
        List<String> parked = new ArrayList<>();
        try (Connection connection = service.database().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select cause || ' ' || sequence from parked order by sequence")) {
            while (row.next()) {
                parked.add(row.getString(1));
            }
        }
        return parked;
    }
}
