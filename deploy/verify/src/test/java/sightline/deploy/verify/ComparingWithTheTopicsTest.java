package sightline.deploy.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import sightline.deploy.parts.KafkaBroker;
import sightline.deploy.parts.SharedParts;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparingWithTheTopicsTest {
    private static final Path NO_STACK = Path.of("nowhere", "audit.properties");

    private final KafkaBroker kafka = SharedParts.get().kafka();
    private SmallLedger ledger;
    private KafkaProducer<byte[], byte[]> producer;
    private Topics topics;

    @BeforeAll
    void make(@TempDir Path folder) throws SQLException, IOException {
        ledger = new SmallLedger("verified-topics", folder);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap()), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @BeforeEach
    void mendAndSayAll() throws Exception {
        ledger.mend();
        topics = new Topics("looks-" + UUID.randomUUID(), "events-" + UUID.randomUUID());
        // By the producer's clock, so that a message can be as old as a test needs it
        kafka.ensureTopic(new sightline.deploy.parts.Topic(topics.looks(), 1, 1, Map.of()));
        kafka.ensureTopic(new sightline.deploy.parts.Topic(topics.events(), 3, 1, Map.of()));
        for (Told one : ledger.told()) {
            say(one);
        }
    }

    @AfterAll
    void close() throws SQLException {
        producer.close();
        ledger.close();
    }

    @Test
    void a_whole_ledger_is_all_that_was_said_however_often_it_was_delivered() throws Exception {
        say(ledger.told().getFirst());
        say(ledger.told().get(3));

        Verified verified = verified();

        assertThat(verified.out()).contains("13 entries whole", "checked against 3 checkpoints and the topics.");
        assertThat(verified.status()).isZero();
    }

    @Test
    void any_entry_that_nobody_said_is_found_even_when_the_whole_chain_is_made_anew() throws Exception {
        ledger.add(14, Told.look(99, ledger.told().getFirst().at()), Instant.now());
        ledger.add(15, Told.fact(99, ledger.told().getFirst().at()), Instant.now());
        ledger.bend("select remake()");
        assertThat(Verified.with(ledger.arguments()).status()).isZero();

        Verified verified = verified();

        assertThat(verified.out())
                .contains(
                        "Entry 14 is put in: it is not on " + topics.looks(),
                        "Entry 15 is put in: it is not on " + topics.events(),
                        "2 findings in 15 entries");
        assertThat(verified.status()).isEqualTo(1);
    }

    @Test
    void a_look_that_was_kept_out_of_the_ledger_is_found_once_it_had_a_minute() throws Exception {
        Told suppressed = Told.look(98, ledger.told().getFirst().at());
        say(suppressed, Instant.now().minusSeconds(20));
        assertThat(verified().status()).isZero();

        say(suppressed, Instant.now().minusSeconds(70));

        assertThat(verified().out())
                .contains("What %s says of %s is missing in the ledger: partition 0, offset "
                        .formatted(topics.looks(), suppressed.id()));
    }

    @Test
    void a_fact_that_was_kept_out_of_the_ledger_is_found_once_it_had_a_minute() throws Exception {
        Told suppressed = Told.fact(98, ledger.told().getFirst().at());
        say(suppressed, Instant.now().minusSeconds(70));

        assertThat(verified().out())
                .contains("What %s says of %s is missing in the ledger".formatted(topics.events(), suppressed.id()));
    }

    @Test
    void an_entry_taken_out_before_it_was_signed_is_missing_though_the_chain_was_made_anew() throws Exception {
        ledger.bend("delete from entry where number = 13; select remake()");
        assertThat(Verified.with(ledger.arguments()).status()).isZero();

        say(ledger.told().getLast(), Instant.now().minusSeconds(70));

        assertThat(verified().out())
                .contains("says of %s is missing in the ledger"
                        .formatted(ledger.told().getLast().id()));
    }

    @Test
    void an_entry_altered_before_it_was_signed_is_not_what_its_service_said() throws Exception {
        ledger.bend("update entry set said = replace(said, 'permitted', 'refused') where number = 13; select remake()");
        assertThat(Verified.with(ledger.arguments()).status()).isZero();

        assertThat(verified().out()).contains("Entry 13 is not what %s says of it".formatted(topics.looks()));
    }

    @Test
    void an_entry_is_what_the_event_says_of_when_by_whom_and_about_which_case() throws Exception {
        for (String altered : List.of(
                "'p-4', 'p-5'",
                "'northshire-police', 'northshire-health'",
                "'arrest-recorded', 'charge-recorded'",
                "'0192aaaa', '0192aaab'",
                "'0192bbbb', '0192bbbc'",
                "'\"service\":\"cases\"', '\"service\":\"feeds\"'",
                "'Z\",\"service', '1Z\",\"service'")) {
            ledger.mend();
            ledger.bend(
                    "update entry set said = replace(said, %s) where number = 4; select remake()".formatted(altered));

            assertThat(verified().out()).contains("Entry 4 is not what %s says of it".formatted(topics.events()));
        }
    }

    @Test
    void a_message_that_nobody_can_read_is_to_be_kept_aside() throws Exception {
        byte[] rubbish = "no look at all".getBytes(StandardCharsets.UTF_8);
        long offset = send(topics.looks(), rubbish, Instant.now().minusSeconds(70));

        assertThat(verified().out())
                .contains("A message of %s cannot be read and is not kept aside: partition 0, offset %d."
                        .formatted(topics.looks(), offset));

        ledger.bend("insert into unreadable_look values ('any', 0, %d, 'no look at all')".formatted(offset));

        Verified verified = verified();
        assertThat(verified.out()).contains("13 entries whole", "1 message is kept aside that nobody can read.");
        assertThat(verified.status()).isZero();
    }

    @Test
    void a_look_set_aside_as_if_nobody_could_read_it_is_missing() throws Exception {
        Told suppressed = Told.look(97, ledger.told().getFirst().at());
        long offset = say(suppressed, Instant.now().minusSeconds(70));
        ledger.bend("insert into unreadable_look values ('any', 0, %d, convert_to('%s', 'UTF8'))"
                .formatted(offset, suppressed.said()));

        assertThat(verified().out()).contains("says of %s is missing in the ledger".formatted(suppressed.id()));
    }

    @Test
    void a_topic_that_is_not_there_proves_nothing() {
        topics = new Topics("not-there", topics.events());

        Verified verified = verified();

        assertThat(verified.out())
                .contains("There is no topic not-there.", "Entry 1 is put in: it is not on not-there");
        assertThat(verified.status()).isEqualTo(1);
    }

    private Verified verified() {
        return Verified.with(NO_STACK, topics, ledger.arguments(), "--bootstrap", kafka.bootstrap());
    }

    private void say(Told one) throws Exception {
        say(one, Instant.now());
    }

    private long say(Told one, Instant at) throws Exception {
        String topic = one.origin().equals("look") ? topics.looks() : topics.events();
        return send(topic, one.event().getBytes(StandardCharsets.UTF_8), at);
    }

    private long send(String topic, byte[] message, Instant at) throws Exception {
        return producer.send(new ProducerRecord<>(topic, null, at.toEpochMilli(), null, message))
                .get()
                .offset();
    }
}
