package sightline.oversight.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.AlertFact;
import sightline.oversight.domain.AlertFact.AlertClosed;
import sightline.oversight.domain.AlertFact.AlertEscalated;
import sightline.oversight.domain.AlertFact.AlertRaised;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.DecisionId;
import sightline.platform.language.EventId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.Signatory;
import sightline.platform.rules.Happening;
import sightline.platform.rules.History;
import sightline.platform.rules.Watch;

/** Comparing what the rules say with the alerts that were raised. */
class ReckoningTest {
    private static final AgencyId POLICE = new AgencyId("northshire-police");

    /* A Tuesday: one working day after the arrest is the same time on Wednesday. */
    private static final Instant ARRESTED = Instant.parse("2026-11-17T10:00:00Z");
    private static final Instant LIMIT = ARRESTED.plus(Duration.ofDays(1));

    private final CaseId about = new CaseId(UUID.randomUUID());
    private final List<Happening> heard = new ArrayList<>();
    private final List<Alert> raised = new ArrayList<>();

    @BeforeEach
    void an_arrest_on_licence() {
        hear(ARRESTED.minus(Duration.ofDays(10)), new ReleasedV1(true, ReleasedTo.ADDRESS, null));
        hear(
                ARRESTED,
                new ArrestRecordedV1(
                        new ArrestId(UUID.randomUUID()), POLICE, OffenceGroup.VIOLENCE, true, false, MatchedBy.PNC));
    }

    @Test
    void an_alert_is_raised_once_however_often_somebody_looks() {
        assertThat(look(LIMIT)).singleElement().isInstanceOf(AlertRaised.class);
        assertThat(look(LIMIT)).isEmpty();
        assertThat(look(LIMIT.plusSeconds(60))).isEmpty();
    }

    @Test
    void an_answer_recorded_in_time_and_heard_too_late_to_prevent_the_alert_closes_it() {
        assertThat(look(LIMIT)).hasSize(1);
        EventId answer = hear(LIMIT.minusMillis(5), decision());

        assertThat(look(LIMIT.plusSeconds(1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        AlertClosed.class, closed -> assertThat(closed.by()).isEqualTo(answer));
    }

    @Test
    void after_an_outage_those_who_are_told_have_as_long_as_usual() {
        Instant back = LIMIT.plus(Duration.ofDays(2));

        assertThat(look(back)).singleElement().isInstanceOfSatisfying(AlertRaised.class, fact -> {
            assertThat(fact.noticed().raisedAt()).isEqualTo(LIMIT);
            assertThat(fact.noticed().dueAt()).isEqualTo(back.plus(Duration.ofHours(4)));
        });
    }

    @Test
    void a_limit_missed_and_answered_during_an_outage_is_raised_and_closed_in_one_look() {
        hear(LIMIT.plus(Duration.ofHours(1)), decision());

        assertThat(look(LIMIT.plus(Duration.ofDays(2))))
                .extracting(Object::getClass)
                .containsExactly(AlertRaised.class, AlertClosed.class);
    }

    @Test
    void nobody_having_acknowledged_it_in_time_it_goes_on_once() {
        look(LIMIT);

        assertThat(look(LIMIT.plus(Duration.ofHours(4)).minusMillis(1))).isEmpty();
        assertThat(look(LIMIT.plus(Duration.ofHours(4)))).singleElement().isInstanceOf(AlertEscalated.class);
        assertThat(look(LIMIT.plus(Duration.ofDays(4)))).isEmpty();
    }

    private static RecallConsideredV1 decision() {
        return new RecallConsideredV1(
                new DecisionId(UUID.randomUUID()),
                RecallOutcome.NO_RECALL,
                true,
                List.of(Signatory.SENIOR, Signatory.HEAD));
    }

    private EventId hear(Instant when, Record fact) {
        var id = new EventId(UUID.randomUUID());
        heard.add(new Happening(id, POLICE, when, when, when, fact));
        return id;
    }

    /** What is found new at that moment; kept, as the service keeps it. */
    private List<AlertFact> look(Instant now) {
        Watch watch = Watch.shipped();
        var history = new History(about, new AreaId("northshire"), heard);
        var reckoning = new Reckoning(watch, history, now, UUID::randomUUID);
        reckoning.compare(watch.evaluate(history, now), List.copyOf(raised));
        for (Change<Alert, AlertFact> change : reckoning.changes()) {
            raised.removeIf(
                    alert -> alert.noticed().id().equals(change.now().noticed().id()));
            raised.add(change.now());
        }
        return reckoning.changes().stream()
                .flatMap((Change<Alert, AlertFact> change) -> change.facts().stream())
                .toList();
    }
}
