package sightline.platform.journal.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.journal.Shard;
import sightline.platform.journal.erasure.ErasingListener;
import sightline.platform.journal.listen.Listener;
import sightline.platform.journal.listen.ListenerThread;
import sightline.platform.journal.real.Eventually;
import sightline.platform.journal.real.Facts;
import sightline.platform.journal.real.Publisher;
import sightline.platform.journal.real.Recorded;
import sightline.platform.journal.real.Scribe;
import sightline.platform.journal.real.Service;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;

class ErasingTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Service service = Service.fresh();
    private final Publisher publisher = new Publisher(service);
    private final Scribe scribe = new Scribe("scribe");
    private final Scribe other = new Scribe("other");
    private final CaseId gone = Facts.someCase();
    private final CaseId kept = Facts.someCase();

    @BeforeEach
    void effects() throws SQLException {
        Scribe.prepare(service.database());
        service.database()
                .asOwner("insert into held_of_case (held, found_by) values ('public.effect', 'case_id = $1')");
    }

    @AfterEach
    void published() {
        publisher.close();
    }

    @Test
    void nothing_that_is_missing_of_a_case_holds_up_its_erasure_and_nothing_late_has_an_effect_or_is_parked()
            throws Exception {
        try (ListenerThread listener = service.startListener(erasing(scribe), SOON)) {
            publisher.publish(gone, 1, 3, 4);
            publisher.publish(kept, 1);
            Eventually.within(SOON, "two wait", () -> count("parked") == 2);

            erase(gone, 9);
            publisher.publish(gone, 2, 10, 14);
            publisher.publish(kept, 2);

            Eventually.within(SOON, "the last is counted as heard", () -> reached(scribe, gone, 14));
            Eventually.within(SOON, "the other case goes on", () -> reached(scribe, kept, 2));
            assertThat(listener.trouble()).isNull();
        }
        assertThat(count("effect")).isEqualTo(2);
        assertThat(count("effect where case_id = '%s'".formatted(gone))).isZero();
        assertThat(count("parked")).isZero();
    }

    @Test
    void what_a_listener_could_not_take_does_not_keep_a_case_from_being_erased() throws Exception {
        Choking choking = new Choking(scribe, gone);
        try (ListenerThread listener = service.startListener(erasing(choking), SOON)) {
            publisher.publish(gone, 1, 2, 3);
            Eventually.within(SOON, "it chokes", () -> count("parked where cause = 'poison'") == 1);

            erase(gone, 4);

            Eventually.within(SOON, "it is marked", () -> count("erased_case") == 1);
            assertThat(count("parked")).isZero();
            assertThat(listener.trouble()).isNull();
        }
    }

    @Test
    void a_listener_that_comes_to_the_case_later_than_the_one_that_erases_finds_it_erased() throws Exception {
        publisher.publish(gone, 1, 2, 3);
        publisher.publish(kept, 1, 2, 3);
        erase(gone, 4);
        try (ListenerThread first = service.startListener(erasing(scribe), SOON)) {
            Eventually.within(SOON, "it is marked", () -> count("erased_case") == 1);
            assertThat(first.trouble()).isNull();
        }
        try (ListenerThread second = service.startListener(other, SOON)) {
            Eventually.within(SOON, "it has heard all", () -> reached(other, gone, 4) && reached(other, kept, 3));
            assertThat(second.trouble()).isNull();
        }
        assertThat(count("effect where case_id = '%s'".formatted(gone))).isZero();
        assertThat(other.heard(service.database())).isEqualTo(3);
    }

    @Test
    void listeners_that_hear_at_the_same_time_leave_nothing_behind_whoever_is_quicker() throws Exception {
        List<CaseId> many = Facts.someCases(20);
        try (ListenerThread first = service.startListener(erasing(scribe), SOON);
                ListenerThread second = service.startListener(other, SOON)) {
            for (CaseId about : many) {
                publisher.publish(about, 1, 2, 3);
                erase(about, 4);
            }
            Eventually.within(SOON, "all are marked", () -> count("erased_case") == many.size());
            Eventually.within(
                    SOON, "both have heard all", () -> count("inbox where last_sequence = 4") == 2L * many.size());
            assertThat(first.trouble()).isNull();
            assertThat(second.trouble()).isNull();
        }
        assertThat(count("effect")).isZero();
        assertThat(count("parked")).isZero();
    }

    private static Listener<Connection> erasing(Listener<Connection> own) {
        return new ErasingListener(own, List.of("other"));
    }

    private boolean reached(Scribe listener, CaseId about, long last) throws SQLException {
        return count("inbox where listener = '%s' and case_id = '%s' and last_sequence = %d"
                        .formatted(listener.name(), about, last))
                == 1;
    }

    private long count(String what) throws SQLException {
        return Recorded.count(service.database(), "select count(*) from " + what);
    }

    private void erase(CaseId about, long sequence) throws InterruptedException {
        Catalogue catalogue = Catalogue.ofEverything();
        var erased = new CaseErasedV1(new ErasureId(UUID.randomUUID()), ErasureGround.ORDERED);
        Envelope event = new Envelope(
                new EventId(UUID.randomUUID()),
                catalogue.of(CaseErasedV1.class).type(),
                Facts.SOURCE,
                about,
                Instant.now(),
                Occurrence.at(Instant.now()),
                null,
                new AgencyId("northshire-police"),
                new StaffId("staff-1"),
                new CorrelationId(UUID.randomUUID()),
                null,
                sequence,
                null,
                null,
                null,
                catalogue.toData(erased));
        publisher.raw(Shard.of(about), about.toString(), EnvelopeJson.write(event));
    }
}
