package sightline.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sightline.oversight.domain.AlertFact.AlertClosed;
import sightline.oversight.domain.AlertFact.AlertEscalated;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

class AnsweringAnAlertTest {
    private static final Instant RAISED = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant DUE = RAISED.plus(Duration.ofHours(4));

    @Test
    void an_alert_that_nobody_acknowledges_goes_on_to_the_first_role_told_and_then_to_the_head() {
        Alert.Open raised = raise("D08", AlertRole.SENIOR, AlertRole.HEALTH_CONTACT);

        assertThat(raised.mustGoOn(DUE.minusNanos(1))).isFalse();
        assertThat(raised.mustGoOn(DUE)).isTrue();
        Change<Alert, AlertFact> first = raised.escalate(DUE.plus(Duration.ofHours(4)), told(DUE));
        assertThat(to(first)).isEqualTo(AlertRole.SENIOR);

        Alert.Open escalated = (Alert.Open) first.now();
        assertThat(escalated.escalateAt()).isEqualTo(DUE.plus(Duration.ofHours(4)));
        Change<Alert, AlertFact> second = escalated.escalate(DUE.plus(Duration.ofHours(8)), told(DUE));
        assertThat(to(second)).isEqualTo(AlertRole.HEAD);
        assertThat(((Alert.Open) second.now()).escalateAt())
                .as("there is nobody further")
                .isNull();
    }

    @Test
    void where_the_head_is_the_first_who_was_told_it_goes_on_once() {
        Change<Alert, AlertFact> first =
                raise("D06", AlertRole.HEAD, AlertRole.EVERY_AGENCY).escalate(DUE, told(DUE));

        assertThat(to(first)).isEqualTo(AlertRole.HEAD);
        assertThat(((Alert.Open) first.now()).escalateAt()).isNull();
    }

    @Test
    void an_acknowledged_alert_goes_on_to_nobody_and_is_acknowledged_once() {
        Alert acknowledged = taken(raise("D06", AlertRole.HEAD).acknowledge(told(RAISED)));

        assertThat(((Alert.Open) acknowledged).mustGoOn(DUE.plus(Duration.ofDays(9))))
                .isFalse();
        assertThat(acknowledged.acknowledge(told(DUE))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void its_owner_resolves_it_with_a_reason() {
        Decision<Change<Alert, AlertFact>> resolved =
                raise("D06", AlertRole.HEAD).resolve("It was another person", told(DUE));

        assertThat(taken(resolved)).isInstanceOfSatisfying(Alert.Closed.class, closed -> {
            assertThat(closed.how()).isEqualTo(AlertClosing.RESOLVED);
            assertThat(closed.by()).isNull();
        });
    }

    @Test
    void no_reason_makes_an_unsafe_exit_safe() {
        assertThat(raise("D15", AlertRole.CO_ORDINATOR).resolve("It will be fine", told(DUE)))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(Obstacle.AnsweredByFactsOnly.class));
    }

    @Test
    void a_fact_that_answers_it_closes_it_and_then_nothing_more_is_done_with_it() {
        EventId answer = new EventId(UUID.randomUUID());
        Change<Alert, AlertFact> cleared = raise("D06", AlertRole.HEAD).clear(answer, told(DUE));

        assertThat(cleared.facts().getFirst()).isInstanceOfSatisfying(AlertClosed.class, fact -> assertThat(fact.by())
                .isEqualTo(answer));
        assertThat(cleared.now().acknowledge(told(DUE))).isInstanceOf(Decision.Refused.class);
        assertThat(cleared.now().resolve("Again", told(DUE))).isInstanceOf(Decision.Refused.class);
    }

    private static Alert.Open raise(String detector, AlertRole... told) {
        Noticed noticed = new Noticed(
                new AlertId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                new DetectorId(detector),
                null,
                "A title",
                "A sentence",
                List.of(),
                AlertRole.PRACTITIONER,
                List.of(told),
                null,
                RAISED,
                null,
                DUE);
        return (Alert.Open) Alert.raise(noticed, told(RAISED)).now();
    }

    private static Told told(Instant when) {
        return new Told(
                new EventId(UUID.randomUUID()),
                new AgencyId("sightline"),
                new StaffId("somebody"),
                Occurrence.at(when),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
    }

    private static @Nullable AlertRole to(Change<Alert, AlertFact> change) {
        return change.facts().getFirst() instanceof AlertEscalated escalated ? escalated.to() : null;
    }

    private static Alert taken(Decision<Change<Alert, AlertFact>> decision) {
        return switch (decision) {
            case Decision.Taken<Change<Alert, AlertFact>>(var change) -> change.now();
            case Decision.Refused<Change<Alert, AlertFact>>(var refusal) -> throw new AssertionError(refusal.because());
        };
    }
}
