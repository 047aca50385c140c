package sightline.premises.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.premises.domain.Fiction.ELM_HOUSE;
import static sightline.premises.domain.Fiction.MONDAY;
import static sightline.premises.domain.Fiction.NOON;
import static sightline.premises.domain.Fiction.OAK_HOUSE;
import static sightline.premises.domain.Fiction.TWELVE_WEEKS;
import static sightline.premises.domain.Fiction.WORKER;
import static sightline.premises.domain.Fiction.asked;
import static sightline.premises.domain.Fiction.at;
import static sightline.premises.domain.Fiction.now;
import static sightline.premises.domain.Fiction.session;
import static sightline.premises.domain.Fiction.told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Sign;
import sightline.platform.language.Suitability;
import sightline.platform.language.Told;

/** One person, two premises, and every verb in any order: what may follow what is written here a second time. */
class AnyOrderOfVerbsTest {
    private static final int LIVES = 400;
    private static final int VERBS = 40;

    private static final Map<Status, Set<Status>> FOLLOWS = new EnumMap<>(Map.of(
            Status.REQUESTED, EnumSet.of(Status.ASSESSED, Status.WITHDRAWN),
            Status.ASSESSED, EnumSet.of(Status.ASSESSED, Status.BOOKED, Status.WITHDRAWN),
            Status.BOOKED, EnumSet.of(Status.BOOKED, Status.RESIDENT, Status.NOT_ARRIVED, Status.WITHDRAWN),
            Status.RESIDENT, EnumSet.of(Status.RESIDENT, Status.DEPARTED),
            Status.DEPARTED, EnumSet.of(Status.DEPARTED),
            Status.NOT_ARRIVED, EnumSet.noneOf(Status.class),
            Status.WITHDRAWN, EnumSet.noneOf(Status.class)));

    @ParameterizedTest
    @ValueSource(longs = {1, 20261116, 4711, 987654321})
    void no_order_of_verbs_leads_where_the_rules_do_not(long seed) {
        Random random = new Random(seed);
        for (int life = 0; life < LIVES; life++) {
            List<Placement> person = new ArrayList<>(List.of(
                    now(Placement.request(asked(ELM_HOUSE), List.of(), told())),
                    now(Placement.request(asked(OAK_HOUSE), List.of(), told()))));
            for (int verb = 0; verb < VERBS; verb++) {
                step(random, person, "seed %d, life %d, verb %d".formatted(seed, life, verb));
            }
        }
    }

    private static void step(Random random, List<Placement> person, String where) {
        int one = random.nextInt(person.size());
        Placement before = person.get(one);
        switch (tried(random, before, residence(person))) {
            case Decision.Taken<Change<Placement, PlacementFact>>(var change) -> {
                person.set(one, change.now());
                assertThat(FOLLOWS.get(before.status()))
                        .as(where)
                        .contains(change.now().status());
                assertThat(change.now().version()).as(where).isEqualTo(before.version() + 1);
                assertThat(change.now().asked()).as(where).isEqualTo(before.asked());
                assertThat(change.facts()).as(where).singleElement().satisfies(fact -> assertThat(fact.asked())
                        .isEqualTo(before.asked()));
                holds(change.now(), where);
            }
            case Decision.Refused<Change<Placement, PlacementFact>>(Refusal refusal) -> {
                assertThat(List.of(
                                refusal.because(),
                                refusal.answeredBy(),
                                refusal.rule().sentence()))
                        .as(where)
                        .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
            }
        }
        assertThat(person.stream().filter(any -> any.phase() == Phase.CURRENT))
                .as(where)
                .hasSizeLessThan(2);
    }

    /** What must be true of a placement, however it came to be so. */
    private static void holds(Placement placement, String where) {
        if (placement instanceof Booked booked) {
            assertThat(booked.booking().departOn())
                    .as(where)
                    .isAfter(booked.booking().arriveOn())
                    .isBeforeOrEqualTo(MONDAY.plusWeeks(12));
        }
        if (placement instanceof Departed departed) {
            assertThat(departed.departedAt())
                    .as(where)
                    .isAfterOrEqualTo(departed.stay().arrivedAt());
        }
        if (placement instanceof Stayed stayed) {
            assertThat(stayed.stay().sessions()).as(where).allSatisfy(session -> {
                assertThat(session.keptBack()).isEmpty();
                assertThat(session.at()).isAfterOrEqualTo(stayed.stay().arrivedAt());
                assertThat(session.passed() || !session.acknowledged()).isTrue();
            });
        }
    }

    private static Decision<Change<Placement, PlacementFact>> tried(
            Random random, Placement placement, Optional<Resident> residence) {
        Told told = told(NOON.plus(Duration.ofHours(random.nextInt(100))));
        return switch (any(random, Verb.values())) {
            case ASSESS -> placement.assess(any(random, Suitability.values()), null, told);
            case BOOK ->
                placement.book(new Booking(MONDAY, MONDAY.plusDays(random.nextInt(-2, 90))), TWELVE_WEEKS, told);
            case WITHDRAW -> placement.withdraw("fictional", told);
            case ARRIVE -> placement.arrive(residence, told);
            case NOT_ARRIVE -> placement.notArrive("fictional", told);
            case DEPART -> placement.depart("fictional", null, told);
            case ASSIGN_KEY_WORKER -> placement.assignKeyWorker(WORKER, told);
            case LOG_KEY_WORK -> placement.logKeyWork(at(Placement.moment(told), someSession(random)), told);
            case PASS ->
                someOf(random, placement)
                        .map(id -> placement.pass(id, told))
                        .orElseGet(() -> placement.depart("fictional", null, told));
            case ACKNOWLEDGE ->
                someOf(random, placement)
                        .map(id -> placement.acknowledge(id, told))
                        .orElseGet(() -> placement.depart("fictional", null, told));
        };
    }

    private static KeyWork someSession(Random random) {
        return session(
                random.nextBoolean() ? List.of() : List.of(any(random, Sign.values())),
                random.nextBoolean() ? null : NOON,
                random.nextBoolean() ? null : "fictional");
    }

    /** A session that there is; empty for a stay without one, and anything for who has not stayed. */
    private static Optional<KeyWorkId> someOf(Random random, Placement placement) {
        if (!(placement instanceof Stayed stayed)) {
            return Optional.of(new KeyWorkId(new UUID(0, 0)));
        }
        List<KeyWork> sessions = stayed.stay().sessions();
        return sessions.isEmpty()
                ? Optional.empty()
                : Optional.of(sessions.get(random.nextInt(sessions.size())).id());
    }

    private static Optional<Resident> residence(List<Placement> person) {
        return person.stream()
                .filter(Resident.class::isInstance)
                .map(Resident.class::cast)
                .findFirst();
    }

    private static <T> T any(Random random, T[] some) {
        return some[random.nextInt(some.length)];
    }
}
